// Masha's curves: sick trainings, each caused on purpose by one edit, proved and cured.
masha()

// в: the epoch curve hides it, the batches show it
masha("в").show()
masha("в").explain()
masha("в").diff()
masha("в").verify()
masha("в").showBoth()

// д: six flat curves look the same; gradients, updates and silent units tell them apart
masha("д").show()

// е: the second descent, over the epochs and over the width
masha("е").show()

// ё: the log-loss climbs while accuracy rises; dividing the outputs by one number mends it
masha("ё").show()
temperature(last())

// the same illness with another face, for another student
var another = masha("б").seed(11).vary()
another.sick()
another.show()

// all of them
pathologies()
