package org.petitiondesk.gui.export;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.printing.SystemPrinter;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/**
 * Sets letters and hands them to the system's print dialog; no file is written.
 *
 * @param material as it was when the button was pressed
 * @param writer writes PDF
 */
record PrintWork(
        Future<LetterMaterial> material,
        LetterAssembly assembly,
        LetterOptions options,
        LetterWriter writer,
        SystemPrinter printer,
        Words words)
        implements Job.Work {

    @Override
    public Job.Outcome run(Job.Steps steps) throws Exception {
        List<Letter> letters = assembly.assemble(Material.of(material), options);
        List<byte[]> files = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < letters.size(); i++) {
            if (!steps.done(i, letters.size())) {
                return new Job.Outcome(words.say("print.left"), false, List.of(), List.of());
            }
            Letter letter = letters.get(i);
            if (isWritable(letter)) {
                files.add(file(letter.document().value().orElseThrow()));
            } else {
                leftOut++;
            }
        }
        return print(files, leftOut);
    }

    private boolean isWritable(Letter letter) {
        return letter.document().value().isPresent()
                && LetterExport.check(letter, List.of(writer)).stream().noneMatch(Problem::isError);
    }

    private byte[] file(LetterDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        return bytes.toByteArray();
    }

    private Job.Outcome print(List<byte[]> files, int leftOut) throws IOException {
        return new Printing(printer, words)
                .print(
                        files,
                        () ->
                                new Job.Outcome(
                                        words.say(
                                                leftOut == 0 ? "print.done" : "print.done-left-out",
                                                files.size(),
                                                leftOut),
                                        leftOut == 0,
                                        List.of(),
                                        List.of()));
    }
}
