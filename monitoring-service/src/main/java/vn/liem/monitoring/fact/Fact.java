package vn.liem.monitoring.fact;

/** One thing that other services told about a subject, as far as it is told yet. */
public sealed interface Fact
        permits UnitFact,
                SourceFact,
                CaseFact,
                AccusedFact,
                DecisionFact,
                StepFact,
                HandOverFact,
                CustodyFact,
                ClockFact,
                ObligationFact {}
