package vn.liem.monitoring.fact.view;

import vn.liem.monitoring.fact.Fact;

/** A fact and where it comes from. */
public record Found(Fact fact, Origin origin) {}
