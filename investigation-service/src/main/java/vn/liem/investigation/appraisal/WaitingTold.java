package vn.liem.investigation.appraisal;

import vn.liem.procedure.part.RegisterLine;

/** How many days a register says were waited for documents, without saying when. */
public record WaitingTold(int days, RegisterLine line) {}
