package org.petitiondesk.model.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link CaseAccount} in one language: what a text tells as numbered items beside its demands.
 *
 * @param facts in the order of their numbers; one that is not yet worded is empty, and none of
 *     those stand at the end
 * @param actions likewise
 */
public record CaseWording(List<FactWording> facts, List<String> actions) {
    /** Of a text that tells nothing in this way. */
    public static final CaseWording NONE = new CaseWording(List.of(), List.of());

    public CaseWording {
        facts = CaseAccount.filled(facts, fact -> fact.text().isBlank());
        actions = CaseAccount.filled(actions, String::isBlank);
    }

    /** The same with its facts in another order, by their former places. */
    public CaseWording withFacts(List<Integer> order) {
        FactWording blank = new FactWording(Optional.empty(), "");
        return new CaseWording(CaseAccount.arranged(facts, order, blank), actions);
    }

    /** The same with its actions in another order, by their former places. */
    public CaseWording withActions(List<Integer> order) {
        return new CaseWording(facts, CaseAccount.arranged(actions, order, ""));
    }

    public boolean isEmpty() {
        return facts.isEmpty() && actions.isEmpty();
    }

    /** All that it says, piece by piece, so that two which say the same have the same pieces. */
    public List<String> said() {
        List<String> said = new ArrayList<>();
        said.add(Integer.toString(facts.size()));
        for (FactWording fact : facts) {
            said.add(fact.on().map(Object::toString).orElse(""));
            said.add(fact.text());
        }
        said.addAll(actions);
        return said;
    }
}
