// A problem set of sick training runs: where an instructor starts from.
// lab run jshell-scripts/problem_set.jsh, or in the shell: lab problems --seed 7 --variants 30 --out DIR
int students = Integer.getInteger("losslab.variants", 3)
String out = System.getProperty("losslab.output", "losslab-output") + "/problem-set"

// 1. What can be asked about
pathologies()

// 2. This week's set: its number, its language, a variant per student. Each gets seven illnesses, some of
//    every kind; .only("б", "е", "leakage") asks everyone for these, .questions(5) for fewer
var set = problemSet().seed(7).language("ru").variants(students)

// 3. Make it. Whoever knows the seed and has Losslab could make the key as well, so a secret enters
//    every variant: one of your own with .secret("…"), or one that is drawn and kept in the manifest.
//    A cut run goes on where it was; what is there is not written over, unless with .force().
set.write(out)

// 4. Hand out a folder of students/ each; keep instructor/: keys, moodle.xml, questions.gift, manifest.json
