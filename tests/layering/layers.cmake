# Who may include what, below app/, model/ and ui/. Whatever is not named here is refused.
#
# layer(<folder>                 the folder and those below it that are no layer of their own
#     [FOLDERS <folder>…]        project folders it may include besides itself and the foundation
#     [QT <module>…]             Qt modules
#     [LIBRARIES <library>…]     other libraries: openssl pkcs qpdf nlohmann libxml xmlsec sqlite posix
#     [PRIVATE <library>…])      libraries and Qt modules that no header seen by another layer may lead to

set(foundation model/result.h model/digest.h model/json.h)

layer(model QT Core)
allow_in_file(model/digest.cpp openssl)
allow_in_file(model/json.cpp nlohmann)

layer(model/catalogue QT Core)
layer(model/assessment QT Core FOLDERS model/catalogue)
layer(model/audit QT Core)
layer(model/comparison QT Core FOLDERS model/assessment model/catalogue)
layer(model/exchange QT Core FOLDERS model/assessment model/catalogue)
layer(model/storage QT Core Sql LIBRARIES sqlite posix PRIVATE Sql sqlite posix
    FOLDERS model/audit model/assessment model/catalogue)
layer(model/pdf QT Core LIBRARIES qpdf PRIVATE qpdf)
layer(model/signing QT Core Network LIBRARIES openssl pkcs PRIVATE Network openssl pkcs FOLDERS model/pdf)
layer(model/trustlist QT Core LIBRARIES libxml xmlsec PRIVATE libxml xmlsec FOLDERS model/signing)
layer(model/report QT Core Gui Pdf PRIVATE Pdf
    FOLDERS model/comparison model/assessment model/catalogue)
layer(model/sealing QT Core Gui
    FOLDERS model/report model/pdf model/signing model/assessment model/catalogue)
layer(model/workspace QT Core
    FOLDERS model/storage model/sealing model/exchange model/comparison model/audit model/signing
            model/trustlist model/assessment model/catalogue)

layer(ui/itemmodels QT Core
    FOLDERS model/workspace model/sealing model/assessment model/catalogue model/comparison)
layer(ui QT Core Gui Widgets Pdf PdfWidgets PrintSupport
    FOLDERS ui/itemmodels model/workspace model/sealing model/assessment model/catalogue model/comparison
            model/exchange model/report model/signing)

layer(app/desktop QT Core Gui Widgets FOLDERS ui model/workspace model/sealing)
layer(app/commandline QT Core Gui LIBRARIES posix PRIVATE posix
    FOLDERS model/catalogue model/assessment model/audit model/comparison model/exchange model/storage
            model/pdf model/signing model/trustlist model/report model/sealing model/workspace)
