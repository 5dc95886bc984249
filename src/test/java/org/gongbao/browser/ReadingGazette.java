package org.gongbao.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

import javax.imageio.ImageIO;

import org.gongbao.archive.Archive;
import org.gongbao.document.Attachment;
import org.gongbao.document.DocumentMother;
import org.gongbao.document.LongPlan;
import org.gongbao.document.RelationKind;
import org.gongbao.issue.IssueMother;
import org.gongbao.testing.SampleGazette;

/**
 * What the browser reads: the sample issue, a plan of sixty pages, a document with a
 * picture and rare characters, one that is repealed.
 */
public class ReadingGazette {

	/** The number of the document with a picture and rare characters. */
	public static final String PICTURE = "通政字〔2022〕5号";

	/** The number of the repealed document. */
	public static final String REPEALED = "通政字〔2022〕6号";

	private final SampleGazette gazette;

	private final Archive archive;

	ReadingGazette(SampleGazette gazette, Archive archive) {
		this.gazette = gazette;
		this.archive = archive;
	}

	/** Publishes all of it. */
	public void publish() {
		this.gazette.publishIssue41();
		this.gazette.publish(IssueMother.plain(2022, 5, 38), LongPlan.document(), picture(), repealed(), repealing());
	}

	private DocumentMother picture() {
		return DocumentMother.titled("通辽市人民政府关于公布䶮河沿岸古树名录的通知")
			.numbered(PICTURE)
			.issuedBy("通辽市人民政府", LocalDate.of(2022, 5, 6))
			.to("各旗县市区人民政府")
			.saying("""
					根据（通政发〔2022〕88号），现将古树名录公布如下。

					一、范围

					（一）䶮河南岸。由𬭎先生、㑇女士和𠮷野、𪚥、𮯠三家保护。

					（二）位置见图。

					![古树位置示意图](古树.png)

					二、要求

					各旗县市区应当在12月31日前挂牌，号码为（１２）至【30】。
					""")
			.with(attachment());
	}

	private static DocumentMother repealed() {
		return DocumentMother.titled("通辽市人民政府关于公园票价的通知")
			.numbered(REPEALED)
			.issuedBy("通辽市人民政府", LocalDate.of(2022, 5, 7))
			.to("各旗县市区人民政府")
			.saying("公园票价为每人2元。\n\n自发布之日起执行。");
	}

	private static DocumentMother repealing() {
		return DocumentMother.titled("通辽市人民政府关于废止部分文件的决定")
			.numbered("通政字〔2022〕7号")
			.issuedBy("通辽市人民政府", LocalDate.of(2022, 9, 1))
			.citing(RelationKind.REPEALS, REPEALED, null)
			.saying("经研究，废止《通辽市人民政府关于公园票价的通知》（通政字〔2022〕6号）。");
	}

	private Attachment attachment() {
		try {
			BufferedImage picture = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
			Graphics2D pen = picture.createGraphics();
			pen.setColor(new Color(0xef, 0xe9, 0xde));
			pen.fillRect(0, 0, 1600, 1000);
			pen.setColor(new Color(0xa6, 0x1b, 0x1b));
			for (int i = 0; i < 12; i++) {
				pen.fillOval(100 + i * 120, 200 + i * 53 % 600, 40, 40);
			}
			pen.dispose();
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", png);
			byte[] bytes = png.toByteArray();
			String sha256 = this.archive.store(new ByteArrayInputStream(bytes), bytes.length, "image/png").sha256();
			return new Attachment("古树.png", sha256, bytes.length, "image/png", null);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A picture in memory cannot fail to be written", ex);
		}
	}

}
