#pragma once

#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/documents/testpki.h"

#include <QByteArray>

#include <functional>

// What the builders of attacks have in common; the names speak of the attacker's view.

/// The honest signer, whose chain ends at the trusted root.
const Signer &honestSigner();
/// Certified by the honest signer; the reviewer's and the approver's fields are empty.
const QByteArray &honestSeal();

/// "n 0 obj" with its body.
QByteArray rawObject(int number, const QByteArray &body);
/// A line of a cross-reference table for one object.
QByteArray tableLine(int number, qint64 offset);
QByteArray endMark(qint64 xref);
/// What stands behind the last "startxref".
qint64 lastXref(const QByteArray &pdf);

/// The object with the contents of the first page.
int pageContents(const QByteArray &pdf);
/// Contents that cover the page.
QByteArray evilContents();
/// The page's contents exchanged by an update.
HandWrittenUpdate evilUpdate(const QByteArray &pdf);
/// An update that lists the catalogue again and changes nothing.
HandWrittenUpdate emptyUpdate(const QByteArray &pdf);

using CmsMaker = std::function<QByteArray(const QByteArray &content)>;
/// Changes a document between its layout and its signing; must leave its length alone.
using Tweak = std::function<void(QByteArray &pdf)>;

/// Signs the issuer's field of @p pdf as the program does, but for what @p tweak changes.
QByteArray sealedWith(const QByteArray &pdf, const Tweak &tweak = {});
/// The archived document with @p cms over its signed bytes as the signature value.
QByteArray sealedByCms(const CmsMaker &cms);
/// What a signer makes of @p content.
QByteArray cmsBy(const Signer &signer, const QByteArray &content);

/// Exchanges @p from for @p to, filled up with spaces; ends the program where it cannot.
void exchange(QByteArray &pdf, const QByteArray &from, const QByteArray &to);

/// Adds an annotation with @p keys to the second page, and to the form when it is a field.
/// Returns its number.
int addAnnotation(HandWrittenUpdate &update, const QByteArray &pdf, const QByteArray &keys,
                  bool field);
/// A new field over the text of the page, @p keys being those of its dictionary, signed by @p
/// signer in an update of its own.
QByteArray signedInNewField(const QByteArray &pdf, const QByteArray &keys, const Signer &signer);
