package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with a command, and where to read how it goes.
final class Misuse implements IParameterExceptionHandler {
  private final Terminal terminal;

  Misuse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    terminal.remark(key(e, command), arguments(e, command));
    terminal.remark("misuse.help", command.getCommandSpec().qualifiedName());
    return Cli.MISUSED;
  }

  private static String key(ParameterException e, CommandLine command) {
    return switch (e) {
      case MissingParameterException _ -> "misuse.missing";
      case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
          "misuse.unknown-option";
      case UnmatchedArgumentException _ ->
          command.getParent() == null ? "misuse.unknown-command" : "misuse.too-many";
      case OverwrittenOptionException _ -> "misuse.twice";
      case MutuallyExclusiveArgsException _ -> "misuse.exclusive";
      case ParameterException _ when command.getParent() == null -> "misuse.unknown-command";
      case ParameterException _ -> "misuse.value";
    };
  }

  private static Object[] arguments(ParameterException e, CommandLine command) {
    return switch (e) {
      case MissingParameterException missing -> new Object[] {named(missing.getMissing())};
      case UnmatchedArgumentException unmatched ->
          new Object[] {unmatched.getUnmatched().getFirst()};
      case OverwrittenOptionException twice ->
          new Object[] {named(List.of(twice.getOverwritten()))};
      case MutuallyExclusiveArgsException _ ->
          new Object[] {
            command.getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .map(Misuse::named)
                .collect(joining(", "))
          };
      case ParameterException _ -> {
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        yield new Object[] {value == null ? "" : value, argument == null ? "" : named(argument)};
      }
    };
  }

  private static String named(List<ArgSpec> arguments) {
    return arguments.stream().map(Misuse::named).collect(joining(", "));
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
