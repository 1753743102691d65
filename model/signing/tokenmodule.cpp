#include "tokenmodule.h"

#include "libraryfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLibrary>
#include <QMutex>

#include <limits>
#include <vector>

namespace {

constexpr CK_ULONG mostSlots = 1000;

class TokenModules
{
    Q_DECLARE_TR_FUNCTIONS(TokenModule)
};

/// How many use each module, and who has to finalise it.
struct Usage
{
    int count = 0;
    bool ours = false;
};

QMutex &usageMutex()
{
    static QMutex mutex;
    return mutex;
}

Usage &usageOf(const CK_FUNCTION_LIST *functions)
{
    static QHash<const CK_FUNCTION_LIST *, Usage> usages;
    return usages[functions];
}

/// A module stays loaded until the program ends: some leave threads or exit handlers behind.
Result<CK_FUNCTION_LIST *> functionsIn(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Error::invalid(TokenModules::tr("There is no PKCS #11 module \"%1\".").arg(path));
    }
    if (!file.isFile() || !isCompleteLibrary(file.absoluteFilePath())) {
        return Error::invalid(TokenModules::tr("\"%1\" is no PKCS #11 module: it is no library. "
                                               "Choose the module that came with the token.")
                                  .arg(path));
    }
    QLibrary library(file.absoluteFilePath());
    if (!library.load()) {
        return Error::invalid(TokenModules::tr("The PKCS #11 module \"%1\" cannot be loaded: %2")
                                  .arg(path, library.errorString()));
    }
    const auto getFunctions =
        reinterpret_cast<CK_C_GetFunctionList>(library.resolve("C_GetFunctionList"));
    CK_FUNCTION_LIST *functions = nullptr;
    if (getFunctions == nullptr || getFunctions(&functions) != CKR_OK || functions == nullptr) {
        library.unload();
        return Error::invalid(
            TokenModules::tr("\"%1\" is a library, but no PKCS #11 module. Choose the module that "
                             "came with the token.")
                .arg(path));
    }
    return functions;
}

/// Texts of fixed length are filled up with spaces.
template<size_t Size>
QString textOf(const unsigned char (&text)[Size])
{
    const QByteArray bytes(reinterpret_cast<const char *>(text), Size);
    return QString::fromUtf8(bytes.left(qstrnlen(bytes.constData(), Size))).trimmed();
}

int lengthOf(CK_ULONG length)
{
    return length > static_cast<CK_ULONG>(std::numeric_limits<int>::max())
        ? 0
        : static_cast<int>(length);
}

Token tokenOf(const CK_TOKEN_INFO &info, CK_SLOT_ID slot)
{
    const auto has = [&info](CK_FLAGS flag) {
        return (info.flags & flag) != 0;
    };
    return {.label = textOf(info.label),
            .serial = textOf(info.serialNumber),
            .manufacturer = textOf(info.manufacturerID),
            .model = textOf(info.model),
            .slot = slot,
            .needsLogin = has(CKF_LOGIN_REQUIRED),
            .hasPinPad = has(CKF_PROTECTED_AUTHENTICATION_PATH),
            .pinMissing = !has(CKF_USER_PIN_INITIALIZED),
            .pinCountLow = has(CKF_USER_PIN_COUNT_LOW),
            .pinFinalTry = has(CKF_USER_PIN_FINAL_TRY),
            .pinLocked = has(CKF_USER_PIN_LOCKED),
            .shortestPin = lengthOf(info.ulMinPinLen),
            .longestPin = lengthOf(info.ulMaxPinLen)};
}

} // namespace

Result<std::shared_ptr<const TokenModule>> TokenModule::load(const QString &path)
{
    const auto functions = functionsIn(path);
    if (!functions) {
        return functions.error();
    }
    const QMutexLocker locker(&usageMutex());
    Usage &usage = usageOf(functions.value());
    if (usage.count == 0) {
        CK_C_INITIALIZE_ARGS arguments{};
        arguments.flags = CKF_OS_LOCKING_OK;
        const CK_RV value = functions.value()->C_Initialize(&arguments);
        if (value != CKR_OK && value != CKR_CRYPTOKI_ALREADY_INITIALIZED) {
            return Error::failed(
                TokenModules::tr("The PKCS #11 module \"%1\" does not start (%2). Check whether "
                                 "its driver and its service are installed and running.")
                    .arg(path, shownReturnValue(value)));
        }
        usage.ours = value == CKR_OK;
    }
    ++usage.count;
    return std::shared_ptr<const TokenModule>(new TokenModule(functions.value()));
}

TokenModule::~TokenModule()
{
    const QMutexLocker locker(&usageMutex());
    Usage &usage = usageOf(m_functions);
    if (--usage.count == 0 && usage.ours) {
        m_functions->C_Finalize(nullptr);
    }
}

Result<QList<Token>> TokenModule::tokens() const
{
    CK_ULONG count = 0;
    CK_RV value = m_functions->C_GetSlotList(CK_TRUE, nullptr, &count);
    // With room to spare for tokens that are inserted between the two calls.
    std::vector<CK_SLOT_ID> places(std::min(count, mostSlots) + 8);
    count = places.size();
    if (value == CKR_OK) {
        value = m_functions->C_GetSlotList(CK_TRUE, places.data(), &count);
    }
    if (value != CKR_OK) {
        return Error::failed(
            TokenModules::tr("The PKCS #11 module cannot tell which tokens are inserted (%1).")
                .arg(shownReturnValue(value)));
    }
    places.resize(std::min<size_t>(count, places.size()));
    QList<Token> tokens;
    for (const CK_SLOT_ID slot : places) {
        if (auto token = tokenIn(slot)) {
            tokens.append(*std::move(token));
        }
    }
    return tokens;
}

std::optional<Token> TokenModule::tokenIn(CK_SLOT_ID slot) const
{
    CK_SLOT_INFO slotInfo{};
    CK_TOKEN_INFO info{};
    if (m_functions->C_GetSlotInfo(slot, &slotInfo) != CKR_OK
        || (slotInfo.flags & CKF_TOKEN_PRESENT) == 0
        || m_functions->C_GetTokenInfo(slot, &info) != CKR_OK
        || (info.flags & CKF_TOKEN_INITIALIZED) == 0) {
        return std::nullopt;
    }
    return tokenOf(info, slot);
}

QString shownReturnValue(CK_RV value)
{
    return TokenModules::tr("PKCS #11 error 0x%1").arg(value, 0, 16);
}
