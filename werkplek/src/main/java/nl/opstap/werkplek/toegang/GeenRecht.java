package nl.opstap.werkplek.toegang;

/** Somebody asked for what their role does not have. */
public final class GeenRecht extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GeenRecht(Rol rol, Handeling handeling) {
    super("Een " + rol.naam() + " mag dit niet: " + handeling.naam() + ".");
  }
}
