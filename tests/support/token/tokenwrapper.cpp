// A PKCS #11 module that hands everything on to SoftHSM, except for what CONFSEAL_TEST_TOKEN names:
// then it behaves like a token that is locked, nearly locked, has a pin pad, is taken out, and so
// on. Every login that reaches it is noted in CONFSEAL_TEST_LOGINS.

#include <QByteArray>
#include <QFile>

#include <dlfcn.h>
#include <p11-kit/pkcs11.h>

namespace {

CK_FUNCTION_LIST *original = nullptr;
CK_FUNCTION_LIST changed;
bool isOut = false;
bool isOpen = false;

bool behaves(const char *name)
{
    return qgetenv("CONFSEAL_TEST_TOKEN").split(' ').contains(name);
}

void noteLogin(CK_USER_TYPE user, bool withPin)
{
    QFile file(QString::fromLocal8Bit(qgetenv("CONFSEAL_TEST_LOGINS")));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.write(QByteArray::number(static_cast<qulonglong>(user)) + (withPin ? " pin\n" : "\n"));
    }
}

CK_RV initialize(void *arguments)
{
    isOut = false;
    isOpen = false;
    return behaves("broken") ? CKR_DEVICE_ERROR : original->C_Initialize(arguments);
}

CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO *info)
{
    const CK_RV value = original->C_GetSlotInfo(slot, info);
    if (isOut) {
        info->flags &= ~CKF_TOKEN_PRESENT;
    }
    return value;
}

CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    if (isOut) {
        return CKR_TOKEN_NOT_PRESENT;
    }
    const CK_RV value = original->C_GetTokenInfo(slot, info);
    const auto set = [info](const char *behaviour, CK_FLAGS flag) {
        if (behaves(behaviour)) {
            info->flags |= flag;
        }
    };
    set("locked", CKF_USER_PIN_LOCKED);
    set("last", CKF_USER_PIN_FINAL_TRY);
    set("low", CKF_USER_PIN_COUNT_LOW);
    set("pinpad", CKF_PROTECTED_AUTHENTICATION_PATH);
    if (behaves("unset")) {
        info->flags &= ~CKF_USER_PIN_INITIALIZED;
    }
    if (behaves("boundless")) {
        info->ulMinPinLen = 0;
        info->ulMaxPinLen = CK_UNAVAILABLE_INFORMATION;
    }
    return value;
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG size)
{
    noteLogin(user, pin != nullptr);
    if (behaves("refuses-length")) {
        return CKR_PIN_LEN_RANGE;
    }
    if (behaves("cancelled")) {
        return CKR_FUNCTION_CANCELED;
    }
    if (pin == nullptr && behaves("pinpad")) {
        static unsigned char typed[] = "123456";
        return original->C_Login(session, user, typed, 6);
    }
    const CK_RV value = original->C_Login(session, user, pin, size);
    isOpen = isOpen || value == CKR_OK;
    if (value == CKR_PIN_INCORRECT && behaves("locks")) {
        qputenv("CONFSEAL_TEST_TOKEN", "locked");
    }
    return value;
}

CK_RV findObjects(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *objects, CK_ULONG most,
                  CK_ULONG *count)
{
    const CK_RV value = original->C_FindObjects(session, objects, most, count);
    if (behaves("hidden") && !isOpen) {
        *count = 0;
    }
    return value;
}

CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG dataSize, CK_BYTE *signature,
           CK_ULONG *signatureSize)
{
    if (behaves("taken-out")) {
        isOut = true;
        return CKR_DEVICE_REMOVED;
    }
    if (behaves("fails")) {
        return CKR_DEVICE_MEMORY;
    }
    const CK_RV value = original->C_Sign(session, data, dataSize, signature, signatureSize);
    if (behaves("odd")) {
        --*signatureSize;
    }
    return value;
}

} // namespace

extern "C" Q_DECL_EXPORT CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    void *module = dlopen("/usr/lib/softhsm/libsofthsm2.so", RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr || behaves("without-functions")) {
        return CKR_GENERAL_ERROR;
    }
    const auto get = reinterpret_cast<CK_C_GetFunctionList>(dlsym(module, "C_GetFunctionList"));
    if (get(&original) != CKR_OK) {
        return CKR_GENERAL_ERROR;
    }
    changed = *original;
    changed.C_Initialize = initialize;
    changed.C_GetSlotInfo = getSlotInfo;
    changed.C_GetTokenInfo = getTokenInfo;
    changed.C_Login = login;
    changed.C_FindObjects = findObjects;
    changed.C_Sign = sign;
    *list = &changed;
    return CKR_OK;
}
