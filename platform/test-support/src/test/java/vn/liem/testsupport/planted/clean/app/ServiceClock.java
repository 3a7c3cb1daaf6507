package vn.liem.testsupport.planted.clean.app;

import java.time.Clock;

/** What all features of the service share. */
public record ServiceClock(Clock clock) {}
