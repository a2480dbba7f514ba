package org.petitiondesk.template;

import org.jsoup.nodes.Element;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Nest.Step;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as Word puts them on the clipboard: paragraphs that look like items. */
final class WordList {
    private static final Pattern LEVEL = Pattern.compile("mso-list:l[0-9]+level([1-9])");

    private WordList() {}

    /**
     * The shape of an item; empty if it is none.
     *
     * @param style without spaces
     * @param before what came before it
     */
    static Optional<Shape> shape(Element paragraph, String style, List<Passage> before) {
        Matcher level = LEVEL.matcher(style);
        if (!level.find()) {
            return Optional.empty();
        }
        String mark =
                Optional.ofNullable(paragraph.selectFirst("span[style*=mso-list]"))
                        .map(Element::text)
                        .orElse("");
        Nest.Kind kind =
                mark.strip().matches("\\(?[0-9]+[.)]?|\\(?[A-Za-z]+[.)]")
                        ? Nest.Kind.NUMBERS
                        : Nest.Kind.BULLETS;
        List<Nest> last = before.isEmpty() ? List.of() : before.getLast().shape().nests();
        int depth = Math.min(Integer.parseInt(level.group(1)), last.size() + 1);
        List<Nest> nests = new ArrayList<>();
        for (int i = 0; i < depth - 1; i++) {
            nests.add(last.get(i).with(Step.GOES_ON));
        }
        boolean isNext = last.size() >= depth && last.get(depth - 1).kind() == kind;
        nests.add(Nest.opening(kind).with(isNext ? Step.NEXT : Step.OPENS));
        return Optional.of(Shape.PLAIN.withNests(nests));
    }
}
