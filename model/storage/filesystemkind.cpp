#include "filesystemkind.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace {

// As /proc/self/mountinfo names them. FUSE adds its own name after "fuse.", which tells sshfs from
// a local file system; statfs() does not.
constexpr std::array networkTypes{
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fhgfs",
    "gfs2",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "prl_fs",
    "smb3",
    "smbfs",
    "vboxsf",
    "vmhgfs",
    "fuse.ceph",
    "fuse.curlftpfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "fuse.vmhgfs-fuse",
};

} // namespace

QByteArray fileSystemType(const QString &path)
{
    return QStorageInfo(path).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::any_of(networkTypes.begin(), networkTypes.end(),
                       [&type](const char *network) { return type == network; });
}

JournalMode journalModeFor(const QByteArray &fileSystemType)
{
    return isNetworkFileSystem(fileSystemType) ? JournalMode::Delete : JournalMode::Wal;
}
