package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.SignedName;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds characters that cannot be drawn, each once, and scripts that cannot be set. */
final class CharacterCheck {
    private static final String WITHOUT_FONT = "letter.character-without-font";

    private final BitSet seen = new BitSet();
    private final Set<Integer> scripts = new HashSet<>();
    private final Set<String> machineFaces = new HashSet<>();

    /**
     * What is new in a text.
     *
     * @param where the field that it comes from
     */
    List<Problem> problems(String text, String where) {
        List<Problem> problems = new ArrayList<>();
        String composed = GlyphSetter.composed(text);
        for (int at = 0; at < composed.length(); ) {
            int character = composed.codePointAt(at);
            if (!seen.get(character)) {
                seen.set(character);
                add(character, Problem.Place.field(where), problems);
            }
            at += Character.charCount(character);
        }
        return problems;
    }

    /**
     * What is wrong with a name: each character that cannot be drawn, once, with the person's other
     * name or spelling that can be.
     *
     * @param where the line of the list
     */
    List<Problem> ofName(String name, String where) {
        List<Problem> problems = problems(name, where);
        if (problems.isEmpty()) {
            return problems;
        }
        Optional<String> other = drawable(name);
        return problems.stream()
                .map(problem ->
                        other.isPresent() && problem.key().equals(WITHOUT_FONT)
                                ? Problem.error(
                                        "letter.name-without-font",
                                        problem.place(),
                                        problem.arguments().get(0),
                                        problem.arguments().get(1),
                                        name,
                                        other.get())
                                : problem)
                .toList();
    }

    /**
     * The first that can be drawn: before the brackets, within them, without the characters if none
     * of them is a letter.
     */
    private static Optional<String> drawable(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        SignedName signed = new SignedName(name);
        return Stream.of(signed.main(), signed.second(), withoutSymbols(name))
                .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .filter(part -> part.codePoints().allMatch(CharacterCheck::canDraw))
                .findFirst();
    }

    /** A name without what cannot be drawn, but with all of its letters and their marks. */
    private static String withoutSymbols(String name) {
        StringBuilder rest = new StringBuilder();
        name.codePoints()
                .filter(character ->
                        canDraw(character)
                                || Character.isLetter(character)
                                || Writing.isMark(character))
                .forEach(rest::appendCodePoint);
        return rest.toString().strip();
    }

    private static boolean canDraw(int character) {
        boolean shaped = ComplexScript.of(character).filter(ComplexScript::canBeShaped).isPresent();
        return (Writing.isSettable(character) || shaped) && FaceChooser.canDraw(character);
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
            problems.add(Problem.error(WITHOUT_FONT, place, code, name == null ? "?" : name));
        } else {
            FaceChooser.ofTheMachine(character)
                    .map(Face::name)
                    .filter(machineFaces::add)
                    .ifPresent(face ->
                            problems.add(
                                    Problem.warning(
                                            "letter.font-of-the-machine",
                                            place,
                                            Character.toString(character),
                                            face)));
        }
    }

    private void addScript(String key, int character, Problem.Place place, List<Problem> problems) {
        int script = UScript.getScript(character);
        if (scripts.add(script)) {
            problems.add(Problem.error(key, place, UScript.getName(script)));
        }
    }
}
