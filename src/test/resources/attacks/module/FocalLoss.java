// Tries: to be a module that provides a service
// Gets: 0 compiler gave up
module losslab.attack {
    provides org.junit.platform.launcher.TestExecutionListener with FocalLoss;
}
