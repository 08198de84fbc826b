package nl.opstap.werkplek.toegang;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody asked for what their role does not have. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class GeenRecht extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GeenRecht(Rol rol, Handeling handeling) {
    super("Een " + rol.naam() + " mag dit niet: " + handeling.naam() + ".");
  }
}
