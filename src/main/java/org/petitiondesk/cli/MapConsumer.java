package org.petitiondesk.cli;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;

/**
 * Takes the words after {@code --map} as long as they are mappings, so that what follows is still
 * the code and the file.
 */
@SuppressWarnings("JdkObsolete") // picocli hands over a Stack
final class MapConsumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Missing required parameter for option '--map'");
        }
        List<String> before = option.getValue();
        List<String> mappings = new ArrayList<>(before == null ? List.of() : before);
        mappings.add(words.pop());
        while (!words.isEmpty() && !words.peek().startsWith("-") && words.peek().contains("=")) {
            mappings.add(words.pop());
        }
        option.setValue(mappings);
    }
}
