// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/host.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "guest/mailbox.h"

#define HOST   "/.ringtrip/host"
#define MEMORY "/.ringtrip/memory"
#define ROOT   "/.ringtrip/root"

#define DEPTH_MAX 200

/* --- entering it --- */

/* The overlay accesses the files as root, whoever the program is: the guest checks permissions
 * itself, from owners and modes. */
static const struct {
	const char *what, *type, *on, *options;
	unsigned long flags;
} mounts[] = {
	{ HOST_TAG, "9p", HOST, "trans=virtio,version=9p2000.L,cache=loose,msize=262144",
	  MS_RDONLY },
	{ "memory", "tmpfs", MEMORY, "mode=0755,size=80%", 0 },
	{ "host", "overlay", ROOT,
	  "lowerdir=" HOST ",upperdir=" MEMORY "/upper,workdir=" MEMORY "/work,redirect_dir=on",
	  0 },
};

static int failed(const char *what)
{
	int err = -errno;

	mail_text(MAIL_MESSAGE, "the host's files: %s: %s", what, strerror(-err));
	return err;
}

/* The overlay's root takes the attributes of the upper folder: give it the host's. */
static int make_upper(void)
{
	struct stat st;

	if (stat(HOST, &st) < 0)
		return failed("/");
	if (mkdir(MEMORY "/upper", 0755) < 0 || mkdir(MEMORY "/work", 0700) < 0)
		return failed(MEMORY);
	if (chown(MEMORY "/upper", st.st_uid, st.st_gid) < 0 ||
	    chmod(MEMORY "/upper", st.st_mode & 07777) < 0)
		return failed(MEMORY);
	return 0;
}

static int make_root(struct host *host)
{
	for (size_t i = 0; i < sizeof(mounts) / sizeof(*mounts); i++) {
		int err = i == 2 ? make_upper() : 0;

		if (err)
			return err;
		mkdir(mounts[i].on, 0755);
		if (mount(mounts[i].what, mounts[i].on, mounts[i].type, mounts[i].flags,
			  mounts[i].options) < 0)
			return failed(mounts[i].type);
	}
	host->low = open(HOST, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	host->upper = open(MEMORY "/upper", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return host->low < 0 || host->upper < 0 ? failed("/") : 0;
}

int host_enter(struct host *host)
{
	static const char *const along[] = { "/proc", "/sys", "/dev" };
	int err = make_root(host);

	if (err)
		return err;
	for (size_t i = 0; i < sizeof(along) / sizeof(*along); i++) {
		char to[64];

		snprintf(to, sizeof(to), ROOT "%s", along[i]);
		if (mount(along[i], to, NULL, MS_MOVE, NULL) < 0)
			return failed(along[i]);
	}
	if (chdir(ROOT) < 0 || mount(".", "/", NULL, MS_MOVE, NULL) < 0 || chroot(".") < 0 ||
	    chdir("/") < 0)
		return failed(ROOT);
	return 0;
}

/* --- what was written --- */

struct walk {
	const struct host *host;
	char path[PATH_MAX]; /* relative to the roots: "/etc/hosts" */
	size_t len;
	unsigned depth;
};

static void tell(const struct walk *w, const char *kind, off_t bytes, bool folder)
{
	char text[PATH_MAX + 64];
	int n = snprintf(text, sizeof(text), "%s %lld %s%s", kind, (long long)bytes, w->path,
			 folder ? "/" : "");

	if (n > 0 && (size_t)n < sizeof(text))
		mail_bytes(MAIL_WROTE, 0, text, n);
}

static bool is_same(const struct stat *a, const struct stat *b)
{
	return a->st_mode == b->st_mode && a->st_uid == b->st_uid && a->st_gid == b->st_gid &&
	       a->st_size == b->st_size && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
	       a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

static void walk_folder(struct walk *w, int fd);
static void walk_hidden(struct walk *w, int upper);

/* Documentation/filesystems/overlayfs.rst: an opaque folder hides the host's entries. */
static void walk_below(struct walk *w, int parent, const char *name, bool on_host)
{
	int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	char opaque = 0;

	if (fd < 0)
		return;
	if (on_host && fgetxattr(fd, "trusted.overlay.opaque", &opaque, 1) == 1 && opaque == 'y')
		walk_hidden(w, fd);
	walk_folder(w, fd);
}

static void walk_entry(struct walk *w, int parent, const char *name)
{
	struct stat st, low;
	bool on_host, folder, low_folder;

	if (fstatat(parent, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return;
	on_host = !fstatat(w->host->low, w->path + 1, &low, AT_SYMLINK_NOFOLLOW);
	folder = S_ISDIR(st.st_mode);
	low_folder = on_host && S_ISDIR(low.st_mode);
	if (S_ISCHR(st.st_mode) && st.st_rdev == makedev(0, 0))
		tell(w, "gone", 0, low_folder);
	else if (!on_host)
		tell(w, "new", folder ? 0 : st.st_size, folder);
	else if (folder != low_folder || (!folder && !is_same(&st, &low)))
		tell(w, "changed", folder ? 0 : st.st_size, folder);
	if (folder)
		walk_below(w, parent, name, low_folder);
}

/* Calls `each` with the path of each entry in turn; closes `fd`. */
static void walk_entries(struct walk *w, int fd, void (*each)(struct walk *, int, const char *),
			 int at)
{
	DIR *dir = fdopendir(fd);
	const size_t len = w->len;
	struct dirent *entry;

	if (!dir) {
		close(fd);
		return;
	}
	while ((entry = readdir(dir)) && w->depth < DEPTH_MAX) {
		const char *name = entry->d_name;

		if (!strcmp(name, ".") || !strcmp(name, ".."))
			continue;
		int n = snprintf(w->path + len, sizeof(w->path) - len, "/%s", name);
		if (n < 0 || (size_t)n >= sizeof(w->path) - len)
			continue;
		w->len = len + n;
		w->depth++;
		each(w, at < 0 ? dirfd(dir) : at, name);
		w->depth--;
	}
	w->len = len;
	w->path[len] = '\0';
	closedir(dir);
}

static void walk_folder(struct walk *w, int fd)
{
	walk_entries(w, fd, walk_entry, -1);
}

static void hidden_entry(struct walk *w, int upper, const char *name)
{
	struct stat st, low;

	if (fstatat(upper, name, &st, AT_SYMLINK_NOFOLLOW) < 0 &&
	    !fstatat(w->host->low, w->path + 1, &low, AT_SYMLINK_NOFOLLOW))
		tell(w, "gone", 0, S_ISDIR(low.st_mode));
}

static void walk_hidden(struct walk *w, int upper)
{
	int low =
		openat(w->host->low, w->path + 1, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (low >= 0)
		walk_entries(w, low, hidden_entry, upper);
}

void host_tell_wrote(const struct host *host)
{
	struct walk *w = calloc(1, sizeof(*w));
	int fd = openat(host->upper, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (w && fd >= 0) {
		w->host = host;
		walk_folder(w, fd);
	}
	free(w);
}
