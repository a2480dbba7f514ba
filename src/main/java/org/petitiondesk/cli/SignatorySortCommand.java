package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.workflow.OrderChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Tells and chooses in which order a petition's signatures are listed. */
@Command(
        name = "sort",
        description = {
            "Chooses in which order signatures are listed in annexes and exports; without",
            "options tells it. What is not named stays."
        })
final class SignatorySortCommand implements Callable<Integer> {
    private static final String NOBODY = "none";

    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--by",
            paramLabel = "RULE",
            description =
                    "recorded, name, place, country, or round-robin: drawn by lot, so that nobody"
                            + " is first.")
    private SignatureOrder.@Nullable Rule by;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "By whose rules names are sorted, for example zh-Hans (by sound),"
                            + " zh-u-co-stroke, ko (default: that of the petition's original).")
    private @Nullable Language language;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "Headings by country, place or organization; or none.")
    private SignatureOrder.@Nullable Grouping group;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Of round-robin: the same list and seed give the same order.")
    private @Nullable String seed;

    @Option(
            names = "--first",
            paramLabel = "ID",
            split = ",",
            description = "Signatures that come first, in this order; or none.")
    private @Nullable List<String> first;

    SignatorySortCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        boolean tells =
                by == null && language == null && group == null && seed == null && first == null;
        return session.withLibrary(
                tells ? Access.READ_ONLY : Access.WRITE,
                library -> {
                    Petition petition = session.petition(library, code);
                    SignatureOrder order = library.signatures().order(petition.id());
                    if (!tells) {
                        order =
                                OrderChoice.whole(
                                        library,
                                        petition.id(),
                                        changed(library, petition, order),
                                        session.parts().ids());
                        new OrderChoice(petition.id(), order).apply(library);
                    }
                    answer(petition, order);
                    return ExitStatus.DONE;
                });
    }

    private SignatureOrder changed(Library library, Petition petition, SignatureOrder order)
            throws LibraryException, Failure {
        return new SignatureOrder(
                Objects.requireNonNullElse(by, order.rule()),
                Objects.requireNonNullElse(language, order.collation()),
                Objects.requireNonNullElse(group, order.grouping()),
                Objects.requireNonNullElse(seed, order.seed()),
                first == null ? order.leads() : leads(library, petition, first));
    }

    private static List<Id> leads(Library library, Petition petition, List<String> named)
            throws LibraryException, Failure {
        List<Id> leads = new ArrayList<>();
        if (!named.equals(List.of(NOBODY))) {
            for (String id : named) {
                leads.add(SignatoryCommands.find(library, petition, id.strip()).id());
            }
        }
        return leads;
    }

    private void answer(Petition petition, SignatureOrder order) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", petition.code());
        object.put("by", order.rule().word());
        object.put("language", order.collation());
        object.put("group", order.grouping().word());
        object.put("seed", order.drawnBy().orElse(""));
        object.put("first", order.leads());
        List<String> lines = new ArrayList<>();
        lines.add(
                session.say(
                        "signatory.sorted." + order.rule().word(),
                        petition.code(),
                        order.collation(),
                        order.seed()));
        if (order.grouping() != SignatureOrder.Grouping.NONE) {
            lines.add(session.say("signatory.grouped." + order.grouping().word()));
        }
        if (!order.leads().isEmpty()) {
            lines.add(session.say("signatory.leads", order.leads().size()));
        }
        session.answer(object, lines);
    }
}
