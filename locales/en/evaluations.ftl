### Figures from evaluations for supervisors: where ticks and customers differ, without names of customers (DS-5)

# $days (days) $least (fewest visits)
evaluations-too-few = Fewer than { $least } visits were evaluated in the last { $days } days: too few for figures.
evaluations-for-supervisors = Only supervisors can see the differences.
# $days (days) $least (fewest visits)
evaluations-differences = Where ticks and evaluations differ in the last { $days } days (from { $least } visits on):
# $days (days) $least (fewest visits)
evaluations-no-differences = In the last { $days } days ticks and evaluations agree wherever there were at least { $least } visits.
# $name (installer) $norm (norm) $visits (visits) $differing (visits that differ)
evaluations-difference = { $name } { $norm }: { $differing } of { $visits } { $differing ->
    [1] differs
   *[other] differ
}
