// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/world.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/spec.h"

static const struct {
	const char *type, *on, *options;
	mode_t mode; /* of the directory where there is none yet */
	bool needed; /* no program runs without */
} mounts[] = {
	{ "proc", "/proc", NULL, 0555, true },
	{ "sysfs", "/sys", NULL, 0555, false },
	{ "devtmpfs", "/dev", "mode=0755", 0755, true },
	{ "devpts", "/dev/pts", "gid=5,mode=620,ptmxmode=666", 0755, false },
	{ "tmpfs", "/dev/shm", "mode=1777", 01777, false },
	{ "tmpfs", "/run", "mode=0755", 0755, false },
};

static const struct {
	const char *name, *target;
} links[] = {
	{ "/dev/fd", "/proc/self/fd" },
	{ "/dev/stdin", "/proc/self/fd/0" },
	{ "/dev/stdout", "/proc/self/fd/1" },
	{ "/dev/stderr", "/proc/self/fd/2" },
};

static int make_mounts(void)
{
	umask(0);
	for (size_t i = 0; i < sizeof(mounts) / sizeof(*mounts); i++) {
		mkdir(mounts[i].on, mounts[i].mode);
		if (mount(mounts[i].type, mounts[i].on, mounts[i].type, 0, mounts[i].options) == 0)
			continue;
		if (!mounts[i].needed || errno == EBUSY)
			continue;
		int err = -errno;
		mail_text(MAIL_MESSAGE, "cannot mount %s: %s", mounts[i].on, strerror(-err));
		return err;
	}
	mkdir("/tmp", 01777);
	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++)
		symlink(links[i].target, links[i].name);
	umask(022);
	return 0;
}

/* Init's own 0, 1 and 2, so that no pipe of the programs gets one of these numbers. */
static int fill_descriptors(void)
{
	int fd = open("/dev/null", O_RDWR);

	if (fd < 0)
		return -errno;
	for (int i = 0; i < 3; i++)
		dup2(fd, i);
	if (fd > 2)
		close(fd);
	return 0;
}

/* The kernel gives 127.0.0.1/8 and ::1 to a loopback device that comes up. */
static int raise_loopback(void)
{
	struct ifreq request = { .ifr_name = "lo" };
	int err = 0, fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return -errno;
	if (ioctl(fd, SIOCGIFFLAGS, &request) < 0)
		err = -errno;
	request.ifr_flags |= IFF_UP;
	if (!err && ioctl(fd, SIOCSIFFLAGS, &request) < 0)
		err = -errno;
	close(fd);
	return err;
}

int world_make(void)
{
	const char *what = "/dev/null";
	int err = make_mounts();

	if (err)
		return err;
	err = fill_descriptors();
	if (!err) {
		what = "the loopback device";
		err = raise_loopback();
	}
	if (err)
		mail_text(MAIL_MESSAGE, "cannot set up %s: %s", what, strerror(-err));
	return err;
}

int world_fit(const struct spec *spec)
{
	if (!spec->hostname || sethostname(spec->hostname, strlen(spec->hostname)) == 0)
		return 0;
	int err = -errno;
	mail_text(MAIL_MESSAGE, "cannot set the host's name: %s", strerror(-err));
	return err;
}
