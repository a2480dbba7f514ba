package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds characters that cannot be drawn, each once, and scripts that cannot be set. */
final class CharacterCheck {
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> scripts = new HashSet<>();

    /**
     * What is new in a text.
     *
     * @param where the field that it comes from
     */
    List<Problem> problems(String text, String where) {
        List<Problem> problems = new ArrayList<>();
        GlyphSetter.composed(text)
                .codePoints()
                .filter(seen::add)
                .forEach(character -> add(character, Problem.Place.field(where), problems));
        return problems;
    }

    private void add(int character, Problem.Place place, List<Problem> problems) {
        Optional<ComplexScript> complex = ComplexScript.of(character);
        if (!Writing.isSettable(character) && complex.isEmpty()) {
            addScript("letter.script-not-supported", character, place, problems);
        } else if (complex.filter(script -> !script.canBeShaped()).isPresent()) {
            addScript("letter.no-shaper", character, place, problems);
        } else if (!FaceChooser.canDraw(character)) {
            String code = String.format(Locale.ROOT, "U+%04X", character);
            String name = Character.getName(character);
            problems.add(
                    Problem.error(
                            "letter.character-without-font",
                            place,
                            code,
                            name == null ? "?" : name));
        }
    }

    private void addScript(String key, int character, Problem.Place place, List<Problem> problems) {
        int script = UScript.getScript(character);
        if (scripts.add(script)) {
            problems.add(Problem.error(key, place, UScript.getName(script)));
        }
    }
}
