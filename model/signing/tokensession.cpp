#include "tokensession.h"

#include "certificatedetails.h"
#include "pincheck.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr CK_ULONG mostBytes = 1024UL * 1024;
constexpr CK_ULONG mostObjects = 1000;

class TokenSessions
{
    Q_DECLARE_TR_FUNCTIONS(TokenSession)
};

CK_ATTRIBUTE number(CK_ATTRIBUTE_TYPE type, CK_ULONG &value)
{
    return {type, &value, sizeof(value)};
}

Error goneError(const Token &token)
{
    return Error::failed(
        TokenSessions::tr("The token \"%1\" is no longer there. Insert it again and repeat what "
                          "you did; nothing was signed or written.")
            .arg(token.label));
}

} // namespace

Result<std::unique_ptr<TokenSession>> TokenSession::open(std::shared_ptr<const TokenModule> module,
                                                         const Token &token)
{
    CK_SESSION_HANDLE handle = CK_INVALID_HANDLE;
    const CK_RV value = module->functions().C_OpenSession(token.slot, CKF_SERIAL_SESSION, nullptr,
                                                          nullptr, &handle);
    if (value != CKR_OK) {
        return Error::failed(TokenSessions::tr("The token \"%1\" cannot be opened (%2). Take it "
                                               "out, insert it again and repeat.")
                                 .arg(token.label, shownReturnValue(value)));
    }
    return std::unique_ptr<TokenSession>(new TokenSession(std::move(module), token, handle));
}

TokenSession::TokenSession(std::shared_ptr<const TokenModule> module, Token token,
                           CK_SESSION_HANDLE handle)
    : m_module(std::move(module))
    , m_token(std::move(token))
    , m_handle(handle)
{}

TokenSession::~TokenSession()
{
    functions().C_CloseSession(m_handle);
}

bool TokenSession::isAlive() const
{
    CK_SESSION_INFO info{};
    const auto now = m_module->tokenIn(m_token.slot);
    return now && now->serial == m_token.serial && now->label == m_token.label
        && functions().C_GetSessionInfo(m_handle, &info) == CKR_OK;
}

Result<void> TokenSession::login(const Secret &pin)
{
    if (!m_token.needsLogin && pin.isEmpty()) {
        return {};
    }
    return login(CKU_USER, pin);
}

Result<void> TokenSession::login(CK_USER_TYPE user, const Secret &pin)
{
    const Token before = m_module->tokenIn(m_token.slot).value_or(m_token);
    if (auto possible = checkPin(before, pin); !possible) {
        return possible;
    }
    // Without a PIN it is typed at the reader.
    auto *bytes = reinterpret_cast<CK_UTF8CHAR *>(const_cast<char *>(pin.constData()));
    const CK_RV value = functions().C_Login(m_handle, user, pin.isEmpty() ? nullptr : bytes,
                                            static_cast<CK_ULONG>(pin.size()));
    if (value == CKR_OK || (value == CKR_USER_ALREADY_LOGGED_IN && user == CKU_USER)) {
        return {};
    }
    if (!isAlive()) {
        return goneError(m_token);
    }
    return loginError(value, m_module->tokenIn(m_token.slot).value_or(before));
}

QList<CK_OBJECT_HANDLE> TokenSession::find(std::span<CK_ATTRIBUTE> wanted) const
{
    QList<CK_OBJECT_HANDLE> found;
    if (functions().C_FindObjectsInit(m_handle, wanted.data(), static_cast<CK_ULONG>(wanted.size()))
        != CKR_OK) {
        return found;
    }
    std::array<CK_OBJECT_HANDLE, 32> part{};
    CK_ULONG count = 0;
    do {
        if (functions().C_FindObjects(m_handle, part.data(), part.size(), &count) != CKR_OK) {
            break;
        }
        count = std::min<CK_ULONG>(count, part.size());
        for (CK_ULONG i = 0; i < count; ++i) {
            found.append(part.at(i));
        }
    } while (count > 0 && static_cast<CK_ULONG>(found.size()) < mostObjects);
    functions().C_FindObjectsFinal(m_handle);
    return found;
}

QByteArray TokenSession::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (functions().C_GetAttributeValue(m_handle, object, &wanted, 1) != CKR_OK
        || wanted.ulValueLen > mostBytes) { // also where the token calls it unavailable
        return {};
    }
    QByteArray value(static_cast<qsizetype>(wanted.ulValueLen), '\0');
    wanted.pValue = value.data();
    if (functions().C_GetAttributeValue(m_handle, object, &wanted, 1) != CKR_OK
        || wanted.ulValueLen > static_cast<CK_ULONG>(value.size())) {
        return {};
    }
    value.truncate(static_cast<qsizetype>(wanted.ulValueLen));
    return value;
}

Result<QList<TokenCertificate>> TokenSession::certificates() const
{
    CK_ULONG kind = CKO_CERTIFICATE;
    CK_ULONG form = CKC_X_509;
    std::array wanted{number(CKA_CLASS, kind), number(CKA_CERTIFICATE_TYPE, form)};
    QList<TokenCertificate> own;
    QList<Certificate> authorities;
    for (const CK_OBJECT_HANDLE object : find(wanted)) {
        auto certificate = Certificate::fromDer(attribute(object, CKA_VALUE));
        if (!certificate) {
            continue; // nothing could be signed with it
        }
        if (detailsOf(certificate.value()).isAuthority) {
            authorities.append(std::move(certificate).value());
        } else {
            own.append({.token = m_token,
                        .id = attribute(object, CKA_ID),
                        .label = QString::fromUtf8(attribute(object, CKA_LABEL)),
                        .certificate = std::move(certificate).value(),
                        .authorities = {}});
        }
    }
    if (own.isEmpty() && !isAlive()) {
        return goneError(m_token);
    }
    for (TokenCertificate &entry : own) {
        entry.authorities = authorities;
    }
    return own;
}

Result<CK_OBJECT_HANDLE> TokenSession::privateKey(const TokenCertificate &entry) const
{
    CK_ULONG kind = CKO_PRIVATE_KEY;
    CK_ULONG form = detailsOf(entry.certificate).isRsa ? CKK_RSA : CKK_EC;
    QByteArray id = entry.id;
    std::array wanted{number(CKA_CLASS, kind), number(CKA_KEY_TYPE, form),
                      CK_ATTRIBUTE{CKA_ID, id.data(), static_cast<CK_ULONG>(id.size())}};
    const auto keys = find(std::span(wanted).first(id.isEmpty() ? 2 : 3));
    if (keys.isEmpty()) {
        return Error::invalid(
            TokenSessions::tr("The token \"%1\" has no private key for the certificate of \"%2\". "
                              "Choose another certificate.")
                .arg(m_token.label, entry.certificate.subjectName()));
    }
    if (keys.size() > 1) {
        return Error::invalid(
            TokenSessions::tr("The token \"%1\" does not tell which of its keys belongs to the "
                              "certificate of \"%2\".")
                .arg(m_token.label, entry.certificate.subjectName()));
    }
    return keys.first();
}

bool TokenSession::asksEveryTime(CK_OBJECT_HANDLE key) const
{
    const QByteArray value = attribute(key, CKA_ALWAYS_AUTHENTICATE);
    return !value.isEmpty() && value.at(0) != CK_FALSE;
}

Result<QByteArray> TokenSession::sign(CK_OBJECT_HANDLE key, CK_MECHANISM_TYPE mechanism,
                                      QByteArrayView input, const Secret *pin)
{
    if (!isAlive()) {
        return goneError(m_token);
    }
    CK_MECHANISM withoutParameter{mechanism, nullptr, 0};
    CK_RV value = functions().C_SignInit(m_handle, &withoutParameter, key);
    if (value == CKR_OK && pin != nullptr) {
        if (auto confirmed = login(CKU_CONTEXT_SPECIFIC, *pin); !confirmed) {
            return confirmed.error();
        }
    }
    auto *bytes = reinterpret_cast<CK_BYTE *>(const_cast<char *>(input.data()));
    QByteArray signature(4096, '\0'); // RSA with 32768 bits
    auto size = static_cast<CK_ULONG>(signature.size());
    if (value == CKR_OK) {
        value = functions().C_Sign(m_handle, bytes, static_cast<CK_ULONG>(input.size()),
                                   reinterpret_cast<CK_BYTE *>(signature.data()), &size);
    }
    if (value != CKR_OK || size > static_cast<CK_ULONG>(signature.size())) {
        return signingError(value);
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

Error TokenSession::signingError(CK_RV value) const
{
    if (!isAlive()) {
        return goneError(m_token);
    }
    return Error::failed(TokenSessions::tr("The token \"%1\" could not sign (%2). Nothing was "
                                           "written.")
                             .arg(m_token.label, shownReturnValue(value)));
}
