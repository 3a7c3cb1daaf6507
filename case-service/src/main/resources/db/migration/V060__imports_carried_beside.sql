-- Rows that were kept or given up come again with a start, of several jobs at once: those are carried beside one another. That no
-- second folder is planned meanwhile is asked when one is brought, under a lock.

drop index import_job_running;
