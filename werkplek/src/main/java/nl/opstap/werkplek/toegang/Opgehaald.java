package nl.opstap.werkplek.toegang;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is fetched when it is first needed, and kept. Who asks in the meantime fetches it
 * too: nobody waits for the attempt of another, and what fails is tried again.
 */
final class Opgehaald<T> {

  private final Supplier<T> haal;
  private volatile @Nullable T wat;

  Opgehaald(Supplier<T> haal) {
    this.haal = haal;
  }

  T geef() {
    T al = wat;
    if (al == null) {
      al = haal.get();
      wat = al;
    }
    return al;
  }
}
