package org.petitiondesk.library.sqlite;

import org.petitiondesk.model.petition.SignatureTrait;
import org.petitiondesk.model.petition.SignedName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What signatures are narrowed by, as conditions of a statement. */
final class SignatureTraits {
    /** Holds for signatures (s) that are neither withdrawn nor erased. */
    static final String NAMED =
            "s.state <> 'WITHDRAWN' and s.name <> '" + SignedName.ERASED.asSigned() + "'";

    private enum Kind {
        COUNTRY,
        PLACE,
        ORGANIZATION,
        SOURCE,
        EMAIL
    }

    /** A condition and what stands for its blank, if it has one. */
    private record Condition(Kind kind, String sql, List<Object> values) {}

    private final Map<Kind, List<String>> conditions = new EnumMap<>(Kind.class);
    private final List<Object> values = new ArrayList<>();

    SignatureTraits(Collection<SignatureTrait> traits) {
        List<Condition> sorted =
                traits.stream()
                        .map(SignatureTraits::condition)
                        .sorted((one, other) -> one.kind.compareTo(other.kind))
                        .toList();
        for (Condition each : sorted) {
            conditions.computeIfAbsent(each.kind, kind -> new ArrayList<>()).add(each.sql);
            values.addAll(each.values);
        }
    }

    private static Condition condition(SignatureTrait trait) {
        return switch (trait) {
            case SignatureTrait.OfCountry(String name) -> written(Kind.COUNTRY, "country", name);
            case SignatureTrait.OfPlace(String name) -> written(Kind.PLACE, "place", name);
            case SignatureTrait.OfOrganization(String name) ->
                    written(Kind.ORGANIZATION, "organization", name);
            case SignatureTrait.OfImport(var batch) ->
                    new Condition(Kind.SOURCE, "s.batch = ?", List.of(batch));
            case SignatureTrait.OfSheet(var sheet) ->
                    new Condition(Kind.SOURCE, "s.sheet = ?", List.of(sheet));
            case SignatureTrait.Typed() ->
                    new Condition(Kind.SOURCE, "s.batch is null and s.sheet is null", List.of());
            case SignatureTrait.WithEmail(boolean isThere) ->
                    new Condition(
                            Kind.EMAIL,
                            "%s and g.email %s ''".formatted(NAMED, isThere ? "<>" : "="),
                            List.of());
        };
    }

    private static Condition written(Kind kind, String column, String name) {
        return new Condition(kind, "%s and s.%s = ?".formatted(NAMED, column), List.of(name));
    }

    /** Holds for signatures (s) of signers (g) with one of the traits of each kind. */
    String sql() {
        return conditions.values().stream()
                .map(any -> "(" + String.join(" or ", any) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** What stands for its blanks. */
    List<Object> values() {
        return values;
    }
}
