package org.petitiondesk.workflow;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.export.MailWriter;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.petition.Petition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Writes envelopes and labels. An address with an error is left out and named, the others are
 * printed.
 */
public final class MailExport {
    private static final Problem NO_RETURN_ADDRESS =
            Problem.warning("mail.no-return-address", Problem.Place.field("letterhead"));

    private final MailWriter writer;

    public MailExport(MailWriter writer) {
        this.writer = writer;
    }

    /** A problem and the mail it belongs to. */
    public record MailProblem(Mail mail, Problem problem) {}

    /** Is told how far the looking through has come, and may stop it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some addresses are done.
         *
         * @return false to stop
         */
        boolean addresses(int done, int all);
    }

    /**
     * Mail ready to be printed.
     *
     * @param document empty if every address was left out
     * @param leftOut how many were
     */
    public record Prepared(
            Optional<MailDocument> document, int leftOut, List<MailProblem> problems) {
        public Prepared {
            problems = List.copyOf(problems);
        }

        /** How many addresses are printed. */
        public int count() {
            return document.map(mail -> mail.addresses().size()).orElse(0);
        }
    }

    /**
     * Looks through addresses and puts those together that can be printed. That envelopes have no
     * return address is told once, with the first of them.
     *
     * @param petition whose code is told in the file's title; empty for none
     * @throws CancellationException if the progress stopped it
     */
    public Prepared prepare(
            List<Mail> mail, MailStock stock, Optional<Petition> petition, Progress progress) {
        List<MailAddress> addresses = new ArrayList<>();
        List<MailProblem> problems = new ArrayList<>();
        for (int i = 0; i < mail.size(); i++) {
            if (!progress.addresses(i, mail.size())) {
                throw new CancellationException();
            }
            Mail each = mail.get(i);
            List<Problem> found = new ArrayList<>(each.address().problems());
            each.address().value().ifPresent(to -> found.addAll(writer.check(to, stock)));
            found.forEach(problem -> problems.add(new MailProblem(each, problem)));
            if (found.stream().noneMatch(Problem::isError)) {
                addresses.add(each.address().value().orElseThrow());
            }
        }
        if (stock instanceof MailStock.Envelopes) {
            mail.stream()
                    .filter(MailExport::lacksReturnAddress)
                    .findFirst()
                    .ifPresent(first -> problems.add(new MailProblem(first, NO_RETURN_ADDRESS)));
        }
        return new Prepared(
                document(addresses, stock, petition), mail.size() - addresses.size(), problems);
    }

    /** Whether the sender is named and nothing says where it is. */
    private static boolean lacksReturnAddress(Mail mail) {
        return mail.address().value().filter(to -> to.sender().lines().size() == 1).isPresent();
    }

    private static Optional<MailDocument> document(
            List<MailAddress> addresses, MailStock stock, Optional<Petition> petition) {
        String title = petition.map(of -> of.code() + ", ").orElse("") + stock.word();
        return addresses.stream()
                .findFirst()
                .map(first -> new MailDocument(first.language(), title, stock, addresses));
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param file its folder is made if it is missing
     */
    public void write(MailDocument mail, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(file, out -> writer.write(mail, out));
    }

    /**
     * Likewise, under a name that no other file has: {@code x.pdf}, else {@code x-2.pdf} and so on.
     *
     * @return the file
     */
    public Path writeNew(MailDocument mail, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.pdf$", "");
        Path free = file;
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(name + "-" + i + ".pdf");
        }
        write(mail, free);
        return free;
    }

    /** Writes the file's bytes, for example to a printer. */
    public void write(MailDocument mail, OutputStream out) throws IOException {
        writer.write(mail, out);
    }

    /** The name of a file in ASCII, for example {@code CHN-002-0505_envelopes-dl.pdf}. */
    public static String fileName(Optional<Petition> petition, MailStock stock) {
        return FileNames.mail(petition, stock);
    }

    /**
     * Likewise of some, for example {@code CHN-002-0505_envelopes-dl_03_fr.pdf}.
     *
     * @param addressee empty for all of them
     * @param language empty for the first one of each
     */
    public static String fileName(
            Petition petition,
            MailStock stock,
            Optional<Id> addressee,
            Optional<Language> language) {
        return FileNames.mail(petition, stock, addressee, language);
    }
}
