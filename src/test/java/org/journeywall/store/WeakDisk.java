package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A disk in memory that promises no more than a system does: what was not forced may be gone after
/// a power cut, in any order, torn, with zeros where bytes should be, or with bits that flipped;
/// and so may names in folders, each change of a folder by itself. [#afterPowerCut] gives one of
/// the disks there may be then.
final class WeakDisk implements Disk {
  /// What the system leaves out, to prove that it is missed.
  enum Flaw {
    NONE,
    FILES_ARE_NOT_FORCED,
    FOLDERS_ARE_NOT_FORCED
  }

  /// The content of a file, whatever it is called.
  private static final class Node {
    private byte[] content = new byte[0];
    private int forced;

    private Node copy() {
      Node copy = new Node();
      copy.content = content;
      copy.forced = forced;
      return copy;
    }
  }

  /// A change of a folder: a name that leads to a file from now on and one that does not.
  private record Change(@Nullable Path gone, @Nullable Path there, @Nullable Node node) {
    Path holder() {
      Path path = there == null ? gone : there;
      Path folder = path == null ? null : path.getParent();
      return folder == null ? Path.of("/") : folder;
    }
  }

  private static final Instant ALWAYS = Instant.parse("2026-11-12T09:00:00Z");
  private static final Node FOLDER = new Node();

  private final Flaw flaw;
  private final Map<Path, Node> names = new LinkedHashMap<>();
  private final Map<Path, Node> forcedNames = new LinkedHashMap<>();
  private final List<Change> unforced = new ArrayList<>();
  private final Set<Path> locked = new HashSet<>();
  private Runnable looking = () -> {};

  WeakDisk(Flaw flaw) {
    this.flaw = flaw;
    for (Path folder : List.of(Path.of("/"), Room.DOCUMENTS, Path.of("/state"))) {
      names.put(folder, FOLDER);
      forcedNames.put(folder, FOLDER);
    }
  }

  /// Does this before each single change of the disk from now on.
  void beforeEachStep(Runnable look) {
    looking = look;
  }

  private void step() {
    looking.run();
  }

  /// A disk that may be found after a power cut now.
  WeakDisk afterPowerCut(Random random) {
    WeakDisk found = new WeakDisk(flaw);
    Map<Path, Node> kept = new LinkedHashMap<>(forcedNames);
    int sparing = random.nextInt(3);
    for (Change change : unforced) {
      if (sparing == 0 || random.nextInt(3) < sparing) {
        play(change, kept);
      }
    }
    Map<Node, Node> copies = new HashMap<>();
    kept.forEach((path, node) -> {
      // A file whose folder is gone is gone.
      if (isHeld(path, kept)) {
        found.names.put(
            path, node == FOLDER ? node : copies.computeIfAbsent(node, _ -> torn(node, random)));
      }
    });
    found.forcedNames.putAll(found.names);
    return found;
  }

  private static boolean isHeld(Path path, Map<Path, Node> names) {
    Path folder = path.getParent();
    return folder == null || names.get(folder) == FOLDER && isHeld(folder, names);
  }

  /// The same disk after the program was killed: everything is there, forced or not.
  WeakDisk afterKill() {
    WeakDisk found = new WeakDisk(flaw);
    Map<Node, Node> copies = new HashMap<>();
    found.names.clear();
    found.forcedNames.clear();
    names.forEach((path, node) -> found.names.put(path, copy(node, copies)));
    forcedNames.forEach((path, node) -> found.forcedNames.put(path, copy(node, copies)));
    for (Change change : unforced) {
      Node node = change.node == null ? null : copy(change.node, copies);
      found.unforced.add(new Change(change.gone, change.there, node));
    }
    return found;
  }

  private static Node copy(Node node, Map<Node, Node> copies) {
    return node == FOLDER ? node : copies.computeIfAbsent(node, _ -> node.copy());
  }

  private static Node torn(Node node, Random random) {
    Node found = new Node();
    int loose = node.content.length - node.forced;
    int end = node.content.length;
    byte[] content = node.content;
    if (loose > 0) {
      switch (random.nextInt(5)) {
        case 0 -> end = node.forced;
        case 1 -> end = node.forced + random.nextInt(loose + 1);
        case 2 -> {
          content = content.clone();
          Arrays.fill(content, node.forced + random.nextInt(loose), end, (byte) 0);
        }
        case 3 -> {
          content = content.clone();
          content[node.forced + random.nextInt(loose)] ^= (byte) (1 << random.nextInt(8));
        }
        default -> {
          // It arrived all the same.
        }
      }
    }
    found.content = Arrays.copyOf(content, end);
    found.forced = end;
    return found;
  }

  private void change(Change change) {
    play(change, names);
    unforced.add(change);
  }

  private static void play(Change change, Map<Path, Node> on) {
    if (change.gone != null) {
      // The name may lead to something else by now where an earlier change was lost.
      on.remove(change.gone);
    }
    if (change.there != null && change.node != null) {
      on.put(change.there, change.node);
    }
  }

  private Node file(Path file) throws IOException {
    Node node = names.get(file);
    if (node == null || node == FOLDER) {
      throw new NoSuchFileException(file.toString());
    }
    return node;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return file(file).content.clone();
  }

  @Override
  public List<Path> list(Path folder) {
    return names.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
  }

  @Override
  public boolean exists(Path path) {
    return names.containsKey(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return names.get(path) == FOLDER;
  }

  @Override
  public Stamp stamp(Path file) throws IOException {
    return new Stamp(file(file).content.length, ALWAYS);
  }

  @Override
  public Path real(Path path) {
    return path;
  }

  @Override
  public long room(Path folder) {
    return Long.MAX_VALUE;
  }

  private Node made(Path file) throws IOException {
    step();
    if (names.containsKey(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = file.getParent();
    if (folder == null || !isFolder(folder)) {
      throw new NoSuchFileException(file.toString());
    }
    Node node = new Node();
    change(new Change(null, file, node));
    return node;
  }

  private void append(Node node, byte[] bytes) {
    step();
    node.content = Frames.join(node.content, bytes);
  }

  private void force(Node node) {
    step();
    if (flaw != Flaw.FILES_ARE_NOT_FORCED) {
      node.forced = node.content.length;
    }
  }

  @Override
  public void create(Path file, byte[] content) throws IOException {
    Node node = made(file);
    append(node, content);
    force(node);
  }

  @Override
  public Tail grow(Path file) throws IOException {
    Node node = made(file);
    return new Tail() {
      @Override
      public void append(byte[] bytes) {
        WeakDisk.this.append(node, bytes);
      }

      @Override
      public void force() {
        WeakDisk.this.force(node);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void force(Path file) throws IOException {
    force(file(file));
  }

  @Override
  public @Nullable Closeable lock(Path file) {
    return locked.add(file) ? () -> locked.remove(file) : null;
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    Node node = file(from);
    step();
    change(new Change(from, to, node));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    if (names.containsKey(to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    replace(from, to);
  }

  @Override
  public void forceFolder(Path folder) {
    step();
    if (flaw != Flaw.FOLDERS_ARE_NOT_FORCED) {
      for (Change change : unforced) {
        if (change.holder().equals(folder)) {
          play(change, forcedNames);
        }
      }
      unforced.removeIf(change -> change.holder().equals(folder));
    }
  }

  @Override
  public void delete(Path file) {
    if (names.containsKey(file)) {
      step();
      change(new Change(file, null, null));
    }
  }

  @Override
  public void createFolders(Path folder) {
    if (!isFolder(folder)) {
      Path holder = folder.getParent();
      if (holder != null) {
        createFolders(holder);
      }
      step();
      change(new Change(null, folder, FOLDER));
    }
  }
}
