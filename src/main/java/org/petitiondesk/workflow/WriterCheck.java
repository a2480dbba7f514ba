package org.petitiondesk.workflow;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the writers of letters find wrong with them. The names of an annex, which many letters
 * share, are looked at once. Safe for use by several threads.
 */
final class WriterCheck {
    /** What one letter alone has is no fault of names that others share. */
    private static final RunningText NO_HEADS =
            new RunningText(new RunningText.Continuation("", "", ""), "", "", "");

    private final List<LetterWriter> writers;
    private final Map<List<Block.AnnexGroup>, List<Problem>> names =
            Collections.synchronizedMap(new IdentityHashMap<>());

    WriterCheck(List<LetterWriter> writers) {
        this.writers = writers;
    }

    /** Everything that is wrong with a letter: by itself and for the writers, each thing once. */
    List<Problem> problems(Letter letter) {
        List<Problem> problems = new ArrayList<>(letter.problems());
        letter.document()
                .value()
                .ifPresent(document ->
                        problems(document).stream()
                                .filter(problem -> !problems.contains(problem))
                                .forEach(problems::add));
        return problems;
    }

    /** What is wrong with a document for the writers, each thing once. */
    List<Problem> problems(LetterDocument document) {
        List<Problem> found = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Annex annex) {
                blocks.add(
                        new Block.Annex(
                                annex.heading(),
                                annex.introduction(),
                                List.of(),
                                annex.summary(),
                                annex.words()));
                found.addAll(
                        names.computeIfAbsent(
                                annex.groups(),
                                groups -> check(document.with(List.of(block)).with(NO_HEADS))));
            } else {
                blocks.add(block);
            }
        }
        found.addAll(0, check(document.with(blocks)));
        return found.stream().distinct().toList();
    }

    private List<Problem> check(LetterDocument document) {
        return writers.stream().flatMap(writer -> writer.check(document).stream()).toList();
    }
}
