// The first script: run it with   lab run jshell-scripts/hello.jsh
var words = List.of("loss", "gradient", "step")
int letters(String word) {
    return word.length();
}
words.stream()
    .mapToInt(word -> letters(word))
    .sum()
var потеря = 0.25
System.out.println("потеря = " + потеря)
