package org.petitiondesk.workflow;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.MailWriter;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRunWriter;
import org.petitiondesk.export.email.EmailDraft;
import org.petitiondesk.export.email.EmailDraftWriter;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.workflow.PackExportReport.Made;
import org.petitiondesk.workflow.PackExportReport.PackProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Makes the packs of a petition, a folder for each delivery: what its city's deliverers print and
 * hand in, file by file and as one file in print order. A pack that lacks something is left out and
 * named; a folder appears whole or not at all. Several are made at once.
 */
public final class PackExport {
    private final PackAssembly assembly;
    private final LetterWriter writer;
    private final PrintRunWriter printRuns;
    private final MailWriter envelopes;
    private final EmailDraftWriter emails = new EmailDraftWriter();

    /**
     * @param writer of PDF files, like the others
     */
    public PackExport(
            LetterAssembly assembly,
            LetterWriter writer,
            PrintRunWriter printRuns,
            MailWriter envelopes) {
        this.assembly = new PackAssembly(assembly, writer, envelopes);
        this.writer = writer;
        this.printRuns = printRuns;
        this.envelopes = envelopes;
    }

    /** Is told how far an export has come, and may stop it. Called by one thread at a time. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some packs are done.
         *
         * @return false to stop; packs already made stay
         */
        boolean packs(int done, int all);

        /** A pack is about to be made. */
        default void begins(Delivery delivery) {}

        /** A pack was made, or not. */
        default void pack(Delivery delivery, boolean isMade) {}
    }

    /**
     * Makes the packs. Touches no library; {@link PacksMade} keeps there that they were made.
     *
     * @param folder made if it is missing
     * @throws IOException if that folder cannot be made
     */
    public PackExportReport export(PackMaterial material, Path folder, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        Going going = new Going(progress, material.chosen().size());
        List<Pack> packs = assembly.assemble(material, going::goesOn);
        List<Delivery> leftOut =
                packs.stream()
                        .filter(pack -> pack.content().isEmpty())
                        .map(Pack::delivery)
                        .toList();
        going.leftOut(leftOut.size());
        List<Made> made =
                packs.parallelStream()
                        .filter(pack -> pack.content().isPresent())
                        .flatMap(pack ->
                                make(pack, folder, going).stream()
                                        .map(path -> new Made(pack.delivery(), path)))
                        .toList();
        List<Delivery> missing = new ArrayList<>(material.chosen());
        missing.removeAll(leftOut);
        missing.removeAll(made.stream().map(Made::delivery).toList());
        going.tell();
        return new PackExportReport(
                made,
                leftOut,
                missing,
                packs.stream()
                        .flatMap(pack ->
                                pack.problems().stream()
                                        .map(found -> new PackProblem(pack.delivery(), found)))
                        .toList(),
                going.failure());
    }

    /** Makes a pack; gives nothing if it was stopped or failed. */
    private Optional<Path> make(Pack pack, Path folder, Going going) {
        if (!going.begins(pack.delivery())) {
            return Optional.empty();
        }
        Optional<Path> made = Optional.empty();
        try (PackFolder files = PackFolder.begin(folder, pack.folder())) {
            write(pack.content().orElseThrow(), files, going);
            made = Optional.of(files.finish());
        } catch (CancellationException e) {
            made = Optional.empty();
        } catch (IOException e) {
            going.failed(e);
        }
        going.ends(pack.delivery(), made.isPresent());
        return made;
    }

    private void write(Pack.Content content, PackFolder files, Going going) throws IOException {
        for (Pack.Part part : content.parts()) {
            going.stopIfWanted();
            files.add(fileName(part), out -> writer.write(part.document(), out));
        }
        files.add(PackFiles.ENVELOPE, out -> envelopes.write(content.envelope(), out));
        List<EmailDraft.Attachment> letters = new ArrayList<>();
        for (Pack.Part letter : content.letters()) {
            letters.add(new EmailDraft.Attachment(fileName(letter), files.bytes(fileName(letter))));
        }
        EmailDraft draft =
                new EmailDraft(
                        content.to(),
                        content.message().subject(),
                        content.message().text(),
                        letters);
        files.add(PackFiles.EMAIL, out -> emails.write(draft, out));
        files.add(
                content.form().fileName(),
                out -> out.write(content.form().text().getBytes(StandardCharsets.UTF_8)));
        going.stopIfWanted();
        PrintRun run =
                new PrintRun(
                        content.title(),
                        content.language(),
                        true,
                        content.parts().stream()
                                .<PrintRun.Part>map(part ->
                                        new PrintRun.Part.OfLetter(part.title(), part.document()))
                                .toList());
        files.add(PackFiles.PRINT_RUN, out -> printRuns.write(run, out, done -> going.goesOn()));
    }

    private static String fileName(Pack.Part part) {
        return part.name() + ".pdf";
    }

    /** How far the export has come, whichever thread makes which pack. */
    private static final class Going {
        private final Progress progress;
        private final int all;
        private int done;
        private boolean isStopped;
        private Optional<IOException> failure = Optional.empty();

        Going(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        synchronized boolean goesOn() {
            isStopped = isStopped || !progress.packs(done, all);
            return !isStopped;
        }

        /** Says how many are done when no more will be. */
        synchronized void tell() {
            progress.packs(done, all);
        }

        void stopIfWanted() {
            if (!goesOn()) {
                throw new CancellationException();
            }
        }

        synchronized void leftOut(int count) {
            done += count;
        }

        synchronized boolean begins(Delivery delivery) {
            boolean goesOn = goesOn();
            if (goesOn) {
                progress.begins(delivery);
            }
            return goesOn;
        }

        synchronized void ends(Delivery delivery, boolean isMade) {
            done++;
            progress.pack(delivery, isMade);
        }

        /** With a full disk nothing more can be made. */
        synchronized void failed(IOException what) {
            failure = failure.or(() -> Optional.of(what));
            isStopped = isStopped || FileTrouble.of(what).isDiskFull();
        }

        synchronized Optional<IOException> failure() {
            return failure;
        }
    }
}
