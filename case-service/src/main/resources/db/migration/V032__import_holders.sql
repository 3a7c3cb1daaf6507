-- At its end an import says who holds the file of each case: the body of its last decision.

alter table import_row drop constraint import_row_step_check;
alter table import_row add constraint import_row_step_check check (step in ('add', 'correct', 'withdraw', 'hold'));
