package vn.liem.procedure.counting;

import vn.liem.procedure.Wording;

/** One rule of counting, by its number in the profile, with the article it rests on and how sure it is. */
public record CountingRule(int number, Wording text, String article, String confidence) {}
