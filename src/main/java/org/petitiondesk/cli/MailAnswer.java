package org.petitiondesk.cli;

import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.Mail;
import org.petitiondesk.workflow.MailExport;
import org.petitiondesk.workflow.MailExport.MailProblem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints addresses on envelopes or labels, and tells what was left out. */
final class MailAnswer {
    private final Session session;

    MailAnswer(Session session) {
        this.session = session;
    }

    /**
     * Writes one file.
     *
     * @param stock what for the petition; empty if there is none
     * @param file where, for the petition's name
     */
    int print(
            ChosenMail chosen,
            Function<Optional<Petition>, MailStock> stock,
            Function<Optional<Petition>, Path> file)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    Optional<Petition> petition = chosen.petition(session, library);
                    List<Mail> mail = chosen.of(session, library, petition);
                    MailExport export = new MailExport(new PdfMailWriter());
                    MailExport.Prepared prepared =
                            export.prepare(mail, stock.apply(petition), petition, this::progress);
                    session.console().endProgress();
                    Path to = file.apply(petition);
                    if (prepared.document().isPresent()) {
                        export.write(prepared.document().get(), to);
                    }
                    return tell(prepared, to);
                });
    }

    private int tell(MailExport.Prepared prepared, Path file) throws IOException {
        for (MailProblem found : prepared.problems()) {
            session.tell("[" + which(found.mail()) + "] ", List.of(found.problem()));
        }
        boolean isNobody = prepared.count() + prepared.leftOut() == 0;
        List<Problem> nobody =
                isNobody
                        ? List.of(
                                Problem.warning(
                                        "mail.nobody", Problem.Place.field("petition.addressees")))
                        : List.of();
        session.tell(nobody);
        List<String> files = prepared.document().isPresent() ? List.of(file.toString()) : List.of();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", files);
        object.put("printed", prepared.count());
        object.put("leftOut", prepared.leftOut());
        object.put(
                "problems",
                isNobody
                        ? ProblemText.objects(nobody, session.parts().words())
                        : prepared.problems().stream().map(this::object).toList());
        session.answer(object, files);
        return prepared.leftOut() > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
    }

    private Map<String, Object> object(MailProblem found) {
        Map<String, Object> object = ProblemText.object(found.problem(), session.parts().words());
        object.put("addressee", found.mail().addressee().addressee().id());
        object.put("letter", which(found.mail()));
        return object;
    }

    private static String which(Mail mail) {
        return LetterProblemText.which(mail.number(), mail.addressee(), mail.language());
    }

    private boolean progress(int done, int all) {
        session.console().progress(session.say("mail.progress", done, all));
        return true;
    }
}
