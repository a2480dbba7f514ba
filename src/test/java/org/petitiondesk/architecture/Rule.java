package org.petitiondesk.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param name short, for the list of tests
 * @param under gives the rule for the program that has this package at its root
 * @param violators classes kept for breaking this rule, each in its own way
 */
record Rule(String name, Function<String, ArchRule> under, List<String> violators) {

    static Rule of(String name, Function<String, ArchRule> under, String... violators) {
        return new Rule(name, under, List.of(violators));
    }

    @Override
    public String toString() {
        return name;
    }
}
