#include "verifynotices.h"

NoticeView::Notice VerifyNotices::welcome()
{
    NoticeView::Notice notice;
    notice.title = tr("Drop a PDF here");
    notice.text = tr(
        "You learn whether the file is as it was sealed, whether somebody whom you trust vouches "
        "for the signer, and whether the pages say what the embedded data says. Any PDF can be "
        "looked at, also without a seal or from another program. Nothing is sent anywhere.");
    notice.action = tr("Open PDF…");
    return notice;
}

NoticeView::Notice VerifyNotices::busy(const VerifiedFile &file, int unfinished)
{
    NoticeView::Notice notice;
    notice.title = tr("Verifying: %1").arg(file.name);
    notice.text = file.state == VerifiedFile::State::Waiting
        ? tr("Waiting until the files before it are done.")
        : tr("Reading the file…");
    notice.action = unfinished > 1 ? tr("Cancel %n file(s)", nullptr, unfinished) : tr("Cancel");
    notice.isBusy = true;
    return notice;
}

NoticeView::Notice VerifyNotices::failed(const VerifiedFile &file, const QString &reason)
{
    NoticeView::Notice notice;
    notice.icon = Icons::Name::Error;
    notice.tone = Style::Tone::Bad;
    notice.title = tr("Could not be verified: %1").arg(file.name);
    notice.text = reason;
    notice.action = tr("Verify again");
    return notice;
}

NoticeView::Notice VerifyNotices::cancelled(const VerifiedFile &file)
{
    NoticeView::Notice notice;
    notice.icon = Icons::Name::Information;
    notice.title = tr("Cancelled: %1").arg(file.name);
    notice.text = tr("Nothing can be said about this file yet.");
    notice.action = tr("Verify again");
    return notice;
}
