package io.frontstage.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook, part by part, as spreadsheet programs write them. */
public final class Workbook {

    private final Map<String, String> parts = new LinkedHashMap<>();

    public Workbook() {
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='Old' sheetId='1' state='hidden' r:id='rId9'/><sheet name='Map' sheetId='2' r:id='rId1'/>"
                        + "<sheet name='Costs' sheetId='3' state='visible' r:id='rId2'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
    }

    /** Adds a part of the archive. */
    public Workbook part(String name, String xml) {
        parts.put(name, "<?xml version='1.0' encoding='UTF-8'?>" + xml);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
