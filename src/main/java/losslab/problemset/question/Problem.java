package losslab.problemset.question;

import java.util.List;

/**
 * A picture and what is asked about it.
 *
 * @param number from 1; says nothing of the illness
 * @param png the picture
 * @param withoutPicture questions on the same matter that need none
 */
public record Problem(
        int number, byte[] png, List<Question> questions, List<MultipleChoice> withoutPicture) {
    public Problem {
        png = png.clone();
        questions = List.copyOf(questions);
        withoutPicture = List.copyOf(withoutPicture);
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    public String pictureName() {
        return "picture-" + number + ".png";
    }
}
