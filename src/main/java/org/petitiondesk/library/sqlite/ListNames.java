package org.petitiondesk.library.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignedName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the files that signatures were read from, as far as they tell who signed: a card of
 * one person is mostly called by that person's name.
 */
final class ListNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private ListNames() {}

    /**
     * Puts {@code *.csv} for the names of files that tell who some signers are, or from which
     * nobody is left once they are gone.
     *
     * @param condition holds for their signatures
     */
    static void forget(Handle handle, String condition, Object... arguments) {
        Map<ListName, List<String>> lists =
                Query.list(
                                handle,
                                row ->
                                        new Told(
                                                new ListName(
                                                        Columns.id(row, "id"),
                                                        row.getString("source")),
                                                row.getString("name")),
                                "select b.id, b.source, s.name from import_batch b"
                                        + " join signature s on s.batch = b.id where "
                                        + condition,
                                arguments)
                        .stream()
                        .collect(groupingBy(Told::list, mapping(Told::signer, toList())));
        for (Map.Entry<ListName, List<String>> each : lists.entrySet()) {
            ListName list = each.getKey();
            if (list.tellsAnyOf(each.getValue())
                    || isOfNobodyElse(handle, list.batch, condition, arguments)) {
                list.forget(handle);
            }
        }
    }

    /**
     * Puts {@code *.csv} for the names of all files that a petition's signatures were read from.
     */
    static void forgetAll(Handle handle, Id petition) {
        List<ListName> lists =
                Query.list(
                        handle,
                        row -> new ListName(Columns.id(row, "id"), row.getString("source")),
                        "select id, source from import_batch where petition = ?",
                        petition);
        lists.forEach(list -> list.forget(handle));
    }

    private static boolean isOfNobodyElse(
            Handle handle, Id batch, String condition, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(batch), Stream.of(arguments)).toArray();
        return Query.number(
                        handle,
                        "select exists (select 1 from signature s where s.batch = ? and not ("
                                + condition
                                + "))",
                        all)
                == 0;
    }

    /** Somebody who was read from a list. */
    private record Told(ListName list, String signer) {}

    private record ListName(Id batch, String source) {

        boolean tellsAnyOf(List<String> signers) {
            Set<String> told = Set.copyOf(words(source));
            return signers.stream()
                    .map(SignedName::new)
                    .flatMap(name -> Stream.of(name.main(), name.second()))
                    .map(ListName::words)
                    .anyMatch(words -> !words.isEmpty() && told.containsAll(words));
        }

        private static List<String> words(String text) {
            String plain =
                    Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return WORD.matcher(plain).results().map(MatchResult::group).toList();
        }

        void forget(Handle handle) {
            Query.update(
                    handle,
                    "update import_batch set source = ? where id = ?",
                    "*" + ending(),
                    batch);
            Erasure.isDue(handle);
        }

        private String ending() {
            int dot = source.lastIndexOf('.');
            return dot < 0 ? "" : source.substring(dot);
        }
    }
}
