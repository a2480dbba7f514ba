package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.matching.Reason;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.DuplicateMerge;
import org.petitiondesk.workflow.Duplicates;
import org.petitiondesk.workflow.Duplicates.Pair;
import org.petitiondesk.workflow.LikenessWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Who may have signed twice. */
@Command(
        name = "duplicates",
        description = {
            "Lists the pairs of signatures that may be one person's, the likeliest first.",
            "Nothing is joined but by --same, which keeps the consent that both allow."
        })
final class DuplicatesCommand implements Callable<Integer> {
    private static final long PERCENT = 100;

    private final Session session;

    @Parameters(paramLabel = "CODE", description = "The petition's code.")
    private String code = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Only the likeliest N pairs (default: all).")
    private @Nullable Integer most;

    @Option(
            names = "--same",
            paramLabel = "ID=ID",
            description = "One person: the first signature counts, the second is its duplicate.")
    private Map<String, String> same = Map.of();

    @Option(
            names = "--different",
            paramLabel = "ID=ID",
            description = "Two persons: these two are not listed any more.")
    private Map<String, String> different = Map.of();

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        boolean decides = !same.isEmpty() || !different.isEmpty();
        return session.withLibrary(
                decides ? Access.WRITE : Access.READ_ONLY,
                library -> {
                    Petition petition = session.petition(library, code);
                    return decides ? decide(library, petition) : list(library, petition);
                });
    }

    private int list(Library library, Petition petition) throws LibraryException, IOException {
        Duplicates duplicates = Duplicates.in(library, petition.id(), this::progress).orElseThrow();
        session.console().endProgress();
        int wanted = most == null ? duplicates.size() : Math.min(most, duplicates.size());
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Pair pair : duplicates.first(library, wanted).pairs()) {
            objects.add(object(pair));
            lines.add(line(pair));
        }
        if (lines.isEmpty()) {
            lines.add(session.say("duplicate.none", duplicates.signatures()));
        }
        if (duplicates.leftOut() > 0) {
            session.console()
                    .err()
                    .println(session.say("duplicate.left-out", duplicates.leftOut()));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("signatures", duplicates.signatures());
        answer.put("found", duplicates.size());
        answer.put("leftOut", duplicates.leftOut());
        answer.put("pairs", objects);
        session.answer(answer, lines);
        return ExitStatus.DONE;
    }

    /** Told from several threads at once. */
    private synchronized boolean progress(long done, long all) {
        session.console()
                .progress(
                        session.say(
                                "duplicate.progress", all == 0 ? PERCENT : PERCENT * done / all));
        return true;
    }

    private Map<String, Object> object(Pair pair) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("strength", word(pair.likeness().strength()));
        object.put("weight", pair.likeness().weight());
        object.put("one", SignatoryCommands.object(pair.one().signed()));
        object.put("other", SignatoryCommands.object(pair.other().signed()));
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (Reason reason : pair.likeness().reasons()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", word(reason.kind()));
            one.put("for", reason.isFor());
            one.put("says", LikenessWords.of(reason, session.parts().words()));
            reasons.add(one);
        }
        object.put("reasons", reasons);
        return object;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String line(Pair pair) {
        return session.say(
                "duplicate.line",
                LikenessWords.of(pair.likeness().strength(), session.parts().words()),
                told(pair.one()),
                told(pair.other()),
                reasons(pair, true),
                reasons(pair, false));
    }

    private static String told(Placed placed) {
        var signature = placed.signed().signature();
        String place = signature.place().isEmpty() ? "" : ", " + signature.place();
        return signature.id() + "  " + signature.name().asSigned() + place;
    }

    private String reasons(Pair pair, boolean areFor) {
        String all =
                pair.likeness().reasons().stream()
                        .filter(reason -> reason.isFor() == areFor)
                        .map(reason -> (areFor ? "+ " : "- ") + words(reason))
                        .collect(Collectors.joining("  "));
        return all.isEmpty() || areFor ? all : "  " + all;
    }

    private String words(Reason reason) {
        return LikenessWords.of(reason, session.parts().words());
    }

    private int decide(Library library, Petition petition)
            throws LibraryException, IOException, Failure {
        library.<Boolean, Failure>change(() -> {
            for (Map.Entry<String, String> pair : same.entrySet()) {
                join(library, petition, pair.getKey(), pair.getValue());
            }
            for (Map.Entry<String, String> pair : different.entrySet()) {
                Id one = SignatoryCommands.find(library, petition, pair.getKey()).id();
                Id other = SignatoryCommands.find(library, petition, pair.getValue()).id();
                library.likenesses().setDifferent(one, other, true);
            }
            return true;
        });
        session.answer(
                Map.of("joined", same.size(), "different", different.size()),
                List.of(session.say("duplicate.decided", same.size(), different.size())));
        return ExitStatus.DONE;
    }

    private static void join(Library library, Petition petition, String keep, String duplicate)
            throws LibraryException, Failure {
        Signed counting = counting(library, petition, keep);
        Signed other = counting(library, petition, duplicate);
        if (counting.equals(other)) {
            throw new Failure("one-signature", keep);
        }
        new DuplicateMerge(counting, other, Set.of(), Optional.empty()).apply(library);
    }

    private static Signed counting(Library library, Petition petition, String id)
            throws LibraryException, Failure {
        Id found = SignatoryCommands.find(library, petition, id).id();
        return library.signatures()
                .find(found)
                .filter(signed -> signed.signature().state() == SignatureState.ACTIVE)
                .orElseThrow(() -> new Failure("does-not-count", id));
    }
}
