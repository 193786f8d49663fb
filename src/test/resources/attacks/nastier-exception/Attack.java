// Tries: to break the answerer with an exception that has no stack and an error for a message
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        throw new RuntimeException() {
            @Override
            public String getMessage() {
                throw new StackOverflowError();
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }

            @Override
            public synchronized Throwable getCause() {
                throw new OutOfMemoryError();
            }
        };
    }
}
