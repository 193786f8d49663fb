// Tries: to bring classes of JUnit and of the grader, services and annotation processors
// Gets: 10
@HONEST@
