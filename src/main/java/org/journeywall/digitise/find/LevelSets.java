package org.journeywall.digitise.find;

import java.util.Arrays;
import org.journeywall.digitise.image.Going;

/// All connected patches of a picture of which every pixel is at least so high, for every height at
/// once: pixels are added from the highest down, and patches that meet become one. Four neighbours
/// connect.
final class LevelSets {
  /// The highest level.
  static final int TOP = 63;

  private static final double GROWTH = 1.04;
  private static final double GROUP_GROWTH = 1.15;
  private static final int NONE = -1;

  /// Is told of a patch whose size and box are right; patches hardly larger than one told before
  /// are left out.
  interface Receiver {
    void patch(Patch patch);
  }

  private final Going going;
  private final int width;
  private final int height;
  private final int[] parent;
  private final int[] next;
  private final int[] area;
  private final int[] told;
  private final long[] box;
  private final int[] order;
  private final int[] starts = new int[TOP + 2];
  private final Patch patch;

  LevelSets(int width, int height, Going going) {
    this.going = going;
    this.width = width;
    this.height = height;
    parent = new int[width * height];
    next = new int[width * height];
    area = new int[width * height];
    told = new int[width * height];
    box = new long[width * height];
    order = new int[width * height];
    patch = new Patch(width, height);
  }

  /// @param levels 0 for pixels that are in no patch, else 1 to [#TOP]
  void walk(byte[] levels, PatchSize size, Receiver receiver) {
    sort(levels);
    Arrays.fill(parent, NONE);
    for (int level = TOP; level >= 1; level--) {
      going.on();
      for (int i = starts[level]; i < starts[level + 1]; i++) {
        add(order[i]);
      }
      for (int i = starts[level]; i < starts[level + 1]; i++) {
        tell(root(order[i]), size, receiver);
      }
    }
  }

  private void sort(byte[] levels) {
    Arrays.fill(starts, 0);
    for (byte level : levels) {
      starts[level]++;
    }
    int sum = 0;
    for (int level = 1; level <= TOP; level++) {
      int count = starts[level];
      starts[level] = sum;
      sum += count;
    }
    starts[TOP + 1] = sum;
    int[] at = starts.clone();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] > 0) {
        order[at[levels[i]]++] = i;
      }
    }
  }

  private void add(int pixel) {
    int y = pixel / width;
    int x = pixel - y * width;
    parent[pixel] = pixel;
    next[pixel] = pixel;
    area[pixel] = 1;
    told[pixel] = 0;
    box[pixel] = Box.of(x, y);
    int root = pixel;
    if (x > 0) {
      root = join(root, pixel - 1);
    }
    if (x + 1 < width) {
      root = join(root, pixel + 1);
    }
    if (y > 0) {
      root = join(root, pixel - width);
    }
    if (y + 1 < height) {
      join(root, pixel + width);
    }
  }

  private int join(int root, int neighbour) {
    if (parent[neighbour] == NONE) {
      return root;
    }
    int other = root(neighbour);
    if (other == root) {
      return root;
    }
    int large = area[root] >= area[other] ? root : other;
    int small = large == root ? other : root;
    parent[small] = large;
    area[large] += area[small];
    box[large] = Box.around(box[large], box[small]);
    int after = next[large];
    next[large] = next[small];
    next[small] = after;
    return large;
  }

  private int root(int pixel) {
    int at = pixel;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void tell(int root, PatchSize size, Receiver receiver) {
    if (area[root] < told[root] * GROWTH || area[root] == told[root]) {
      return;
    }
    if (!size.allows(area[root], box[root])) {
      return;
    }
    if (!size.isSingle(area[root], box[root]) && area[root] < told[root] * GROUP_GROWTH) {
      return;
    }
    told[root] = area[root];
    patch.start(box[root]);
    int pixel = root;
    do {
      patch.add(pixel);
      pixel = next[pixel];
    } while (pixel != root);
    receiver.patch(patch);
  }
}
