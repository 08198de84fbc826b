package nl.opstap.werkplek.database;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is written for who has the key only (AES-256-GCM), in parts of 64 kB. Each part vouches for
 * itself, its place and whether it is the last one: what was changed, taken out or cut off is
 * noticed before it is used.
 */
final class Versleuteld {

  private static final String MERK = "opstap kopie 1\n";
  private static final int DEEL = 65_536;
  private static final int ZOUT = 16;
  private static final int SLOT = 16;

  private Versleuteld() {}

  /** What cannot be read; the message says why, and nothing of what is in it. */
  static final class Onleesbaar extends IOException {
    private static final long serialVersionUID = 1L;

    Onleesbaar(String waarom) {
      super(waarom);
    }
  }

  /** The key of one file. */
  private static final class Bestandssleutel {
    private final SecretKeySpec sleutel;

    /** With which the file begins; each part vouches for it too. */
    private final byte[] kop;

    Bestandssleutel(Sleutel sleutel, byte[] zout) {
      String afdruk = sleutel.afdruk();
      this.kop =
          ByteBuffer.allocate(MERK.length() + afdruk.length() + ZOUT)
              .put(MERK.getBytes(StandardCharsets.US_ASCII))
              .put(afdruk.getBytes(StandardCharsets.US_ASCII))
              .put(zout)
              .array();
      String eigen = sleutel.zegel("kopie", List.of(HexFormat.of().formatHex(zout)));
      this.sleutel = new SecretKeySpec(HexFormat.of().parseHex(eigen), "AES");
    }

    byte[] doe(int richting, long plaats, boolean isLaatste, byte[] wat, int hoeveel)
        throws GeneralSecurityException {
      Cipher cijfer = Cipher.getInstance("AES/GCM/NoPadding");
      // A place is used once with this key, so that the numbers need not be random.
      byte[] nummer = ByteBuffer.allocate(12).putLong(plaats).putInt(isLaatste ? 1 : 0).array();
      cijfer.init(richting, sleutel, new GCMParameterSpec(8 * SLOT, nummer));
      cijfer.updateAAD(kop);
      return cijfer.doFinal(wat, 0, hoeveel);
    }
  }

  /** Writes what comes in, closed; complete when it is closed. */
  static OutputStream naar(OutputStream uit, Sleutel sleutel) throws IOException {
    byte[] zout = new byte[ZOUT];
    new SecureRandom().nextBytes(zout);
    Bestandssleutel van = new Bestandssleutel(sleutel, zout);
    uit.write(van.kop);
    return new Schrijver(new DataOutputStream(uit), van);
  }

  /** Reads what {@link #naar} wrote. */
  static InputStream van(InputStream in, Sleutel sleutel) throws IOException {
    DataInputStream bron = new DataInputStream(in);
    byte[] merk = bron.readNBytes(MERK.length());
    byte[] afdruk = bron.readNBytes(sleutel.afdruk().length());
    byte[] zout = bron.readNBytes(ZOUT);
    if (!new String(merk, StandardCharsets.US_ASCII).equals(MERK)) {
      throw new Onleesbaar("Dit is geen kopie van Opstap, of het begin ervan ontbreekt.");
    }
    if (!new String(afdruk, StandardCharsets.US_ASCII).equals(sleutel.afdruk())) {
      throw new Onleesbaar(
          "De kopie is gemaakt met een andere OPSTAP_SLEUTEL. Zet de sleutel van toen.");
    }
    return new Lezer(bron, new Bestandssleutel(sleutel, zout));
  }

  private static final class Schrijver extends OutputStream {
    private final DataOutputStream uit;
    private final Bestandssleutel sleutel;
    private final byte[] deel = new byte[DEEL];
    private int vol;
    private long plaats;
    private boolean isDicht;

    Schrijver(DataOutputStream uit, Bestandssleutel sleutel) {
      this.uit = uit;
      this.sleutel = sleutel;
    }

    @Override
    public void write(int wat) throws IOException {
      write(new byte[] {(byte) wat}, 0, 1);
    }

    @Override
    public void write(byte[] wat, int van, int hoeveel) throws IOException {
      int geschreven = 0;
      while (geschreven < hoeveel) {
        if (vol == DEEL) {
          schrijf(false);
        }
        int nu = Math.min(hoeveel - geschreven, DEEL - vol);
        System.arraycopy(wat, van + geschreven, deel, vol, nu);
        vol += nu;
        geschreven += nu;
      }
    }

    private void schrijf(boolean isLaatste) throws IOException {
      try {
        byte[] dicht = sleutel.doe(Cipher.ENCRYPT_MODE, plaats++, isLaatste, deel, vol);
        uit.writeBoolean(isLaatste);
        uit.writeInt(dicht.length);
        uit.write(dicht);
      } catch (GeneralSecurityException e) {
        throw new IOException("Java kan dit niet versleutelen.", e);
      }
      vol = 0;
    }

    @Override
    public void close() throws IOException {
      if (!isDicht) {
        isDicht = true;
        schrijf(true);
        uit.close();
      }
    }
  }

  private static final class Lezer extends InputStream {
    private final DataInputStream bron;
    private final Bestandssleutel sleutel;
    private ByteArrayInputStream deel = new ByteArrayInputStream(new byte[0]);
    private long plaats;
    private boolean isLaatste;

    Lezer(DataInputStream bron, Bestandssleutel sleutel) {
      this.bron = bron;
      this.sleutel = sleutel;
    }

    @Override
    public int read() throws IOException {
      return haal() ? deel.read() : -1;
    }

    @Override
    public int read(byte[] in, int vanaf, int hoeveel) throws IOException {
      return haal() ? deel.read(in, vanaf, hoeveel) : -1;
    }

    private boolean haal() throws IOException {
      while (deel.available() == 0 && !isLaatste) {
        deel = new ByteArrayInputStream(volgende());
      }
      return deel.available() > 0;
    }

    private byte[] volgende() throws IOException {
      try {
        isLaatste = bron.readBoolean();
        int lengte = bron.readInt();
        if (lengte < SLOT || lengte > DEEL + SLOT) {
          throw beschadigd();
        }
        byte[] dicht = new byte[lengte];
        bron.readFully(dicht);
        byte[] open = sleutel.doe(Cipher.DECRYPT_MODE, plaats++, isLaatste, dicht, lengte);
        if (isLaatste && bron.read() >= 0) {
          throw beschadigd();
        }
        return open;
      } catch (GeneralSecurityException | EOFException e) {
        Onleesbaar waarom = beschadigd();
        waarom.initCause(e);
        throw waarom;
      }
    }

    private static Onleesbaar beschadigd() {
      return new Onleesbaar(
          "De kopie is beschadigd, niet compleet, of door iemand veranderd. Er is niets"
              + " teruggezet. Neem een andere kopie.");
    }

    @Override
    public void close() throws IOException {
      bron.close();
    }
  }
}
