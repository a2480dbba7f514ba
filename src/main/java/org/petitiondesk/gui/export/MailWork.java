package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.printing.SystemPrinter;
import org.petitiondesk.workflow.MailExport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes or prints envelopes and labels, as they stood when the button was pressed.
 *
 * @param leftOut how many addresses are not printed
 * @param reasons sentences that say why
 */
record MailWork(
        MailExport export, MailDocument mail, int leftOut, List<String> reasons, Words words) {

    /** Writes them into a file, or one beside it where that is there already. */
    Job.Outcome write(Path file) {
        try {
            Path written = export.writeNew(mail, file);
            return told("mail.saved", List.of(written));
        } catch (IOException failure) {
            return new Job.Outcome(FailureWords.of(failure, words), false, List.of(), List.of());
        }
    }

    /** Shows the system's dialog and prints them on paper of their size; no file is written. */
    Job.Outcome print() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(mail, bytes);
        return new Printing(new SystemPrinter(), words)
                .print(List.of(bytes.toByteArray()), () -> told("mail.printed", List.of()));
    }

    private Job.Outcome told(String key, List<Path> files) {
        return new Job.Outcome(
                words.say(key, mail.addresses().size(), leftOut), leftOut == 0, reasons, files);
    }
}
