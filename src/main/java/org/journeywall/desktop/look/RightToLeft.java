package org.journeywall.desktop.look;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps a mistake of the toolkit from bringing down whoever writes from right to left.
///
/// Where JavaFX 26 on Linux breaks a line within Arabic or Hebrew, it shapes both parts with the
/// letters of the whole, which it has kept under the part's name, and then looks for letters before
/// the first one: an exception at each layout of the window. Here that keeping is replaced by one
/// that never finds anything, so that each part is shaped by its own letters. Where the toolkit is
/// another one this does nothing.
final class RightToLeft {
  private static final Logger LOG = Logger.getLogger("org.journeywall");

  private RightToLeft() {}

  static void mend() {
    try {
      var memory = new Memory();
      Field shared =
          Class.forName("com.sun.javafx.text.GlyphLayoutManager")
              .getDeclaredField("REUSABLE_INSTANCE");
      Object shaper = memory.get(memory.base(shared), memory.offset("staticFieldOffset", shared));
      if (shaper.getClass().getSimpleName().equals("PangoGlyphLayout")) {
        Field kept = shaper.getClass().getDeclaredField("runUtf8");
        long place = memory.offset("objectFieldOffset", kept);
        if (memory.get(shaper, place) instanceof Map) {
          memory.put(shaper, place, new Forgetful());
        }
      }
    } catch (ReflectiveOperationException | UnsupportedOperationException e) {
      LOG.log(Level.INFO, "text from right to left is left to the toolkit", e);
    }
  }

  /// Fields of the toolkit, which is closed to reflection. The class behind it is named by its name
  /// only, since compilers warn of it whoever mentions it.
  private static final class Memory {
    private final Class<?> type;
    private final Object unsafe;

    Memory() throws ReflectiveOperationException {
      type = Class.forName("sun.misc.Unsafe");
      Field only = type.getDeclaredField("theUnsafe");
      only.setAccessible(true);
      unsafe = only.get(null);
    }

    Object base(Field field) throws ReflectiveOperationException {
      return type.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
    }

    long offset(String way, Field field) throws ReflectiveOperationException {
      return (long) type.getMethod(way, Field.class).invoke(unsafe, field);
    }

    Object get(Object holder, long offset) throws ReflectiveOperationException {
      return type.getMethod("getObject", Object.class, long.class).invoke(unsafe, holder, offset);
    }

    void put(Object holder, long offset, Object value) throws ReflectiveOperationException {
      type.getMethod("putObject", Object.class, long.class, Object.class)
          .invoke(unsafe, holder, offset, value);
    }
  }

  /// Finds nothing, and still has everything when it is to be given back to the system.
  private static final class Forgetful extends AbstractMap<Object, Object> {
    private final List<Object> all = new ArrayList<>();

    @Override
    public @Nullable Object get(Object key) {
      return null;
    }

    @Override
    public @Nullable Object put(Object key, Object value) {
      all.add(value);
      return null;
    }

    @Override
    public Collection<Object> values() {
      return all;
    }

    @Override
    public void clear() {
      all.clear();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
      return Set.of();
    }
  }
}
