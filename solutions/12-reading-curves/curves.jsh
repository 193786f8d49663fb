// Makes the curves of exercise 12 from runs of the toolkit's own pathologies and their cures; in the project's folder,
// jshell-scripts/lab run solutions/12-reading-curves/curves.jsh
// A line: what it is; steps in an epoch; the loss of the best constant; train losses; validation losses; the last batch losses.

int POINTS = 80
double[] thinned(double[] x) { return x.length <= POINTS ? x : IntStream.range(0, POINTS).map(i -> (int) Math.round(Math.pow(x.length, i / (POINTS - 1.0))) - 1).distinct().mapToDouble(i -> x[i]).toArray(); }
double[] tail(double[] x, int n) { return Arrays.copyOfRange(x, Math.max(0, x.length - n), x.length); }
String numbers(double... x) { return Arrays.stream(x).mapToObj(v -> Double.isFinite(v) ? String.format(Locale.ROOT, "%.4g", v) : "NaN").collect(Collectors.joining(" ")); }
String line(String name, Experiment exp) { Run run = exp.with(quiet()).run(); return String.join(",", name, String.valueOf(exp.stepsPerEpoch()), numbers(losslab.signal.Baseline.of(exp)), numbers(thinned(run.trainLoss())), numbers(thinned(run.validationLoss())), numbers(tail(run.batchLoss(), Math.min(150, 4 * exp.stepsPerEpoch())))); }

List<String> ILL = List.of("unscaled-inputs", "overfitting", "no-shuffle", "exploding-gradients", "double-descent-epochs")
List<String> CURED = List.of("unscaled-inputs", "no-shuffle", "exploding-gradients")

String table(int from, int to) {
    List<String> lines = new ArrayList<>(List.of("name,steps,constant,train,validation,batches"));
    for (int seed = from; seed <= to; seed++) {
        for (String id : ILL) lines.add(line(id.replace("-epochs", ""), pathology(id).seed(seed).sick()));
        lines.add(line("healthy", pathology(CURED.get(seed % 3)).seed(seed).cured()));
    }
    return String.join("\n", lines) + "\n";
}

Files.writeString(Path.of("src/main/resources/losslab/exercise/curves.csv"), table(1, 1))
Files.writeString(Path.of("solutions/12-reading-curves/curves.csv"), table(2, 7))
