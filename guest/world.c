// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/world.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/address.h"
#include "guest/mailbox.h"
#include "guest/net.h"
#include "guest/spec.h"

static const struct {
	const char *type, *on, *options;
	mode_t mode; /* of the directory, if it must be created */
	bool needed; /* no program runs without it */
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

/* Opens init's own 0, 1 and 2, so that no pipe of the programs gets these numbers. */
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

int world_make(void)
{
	const char *what = "/dev/null";
	int err = make_mounts();

	if (err)
		return err;
	err = fill_descriptors();
	if (!err) {
		what = "the loopback device";
		err = net_up("lo");
	}
	if (err)
		mail_text(MAIL_MESSAGE, "cannot set up %s: %s", what, strerror(-err));
	return err;
}

static int add_addresses(const struct words *addresses)
{
	for (size_t i = 0; i < addresses->count; i++) {
		struct address address;
		int err = -EINVAL;

		if (address_parse(addresses->at[i], &address))
			err = net_add_address("lo", &address);
		if (err) {
			mail_text(MAIL_MESSAGE,
				  "cannot give the loopback device the address %s: %s",
				  addresses->at[i], strerror(-err));
			return err;
		}
	}
	return 0;
}

/* QEMU's user-mode network with its defaults (qemu(1), -netdev user), as DHCP would report them. */
static int raise_ethernet(void)
{
	static const char device[] = "eth0";
	struct address own, gateway;
	int err = net_up(device);

	address_parse("10.0.2.15/24", &own);
	address_parse("10.0.2.2", &gateway);
	if (!err)
		err = net_add_address(device, &own);
	if (!err)
		err = net_add_gateway(device, &gateway);
	if (err) {
		mail_text(MAIL_MESSAGE, "cannot set up the Ethernet device %s: %s", device,
			  strerror(-err));
		return err;
	}
	return 0;
}

/* Bind-mounts over the existing file: changes to the host's files are reported as the programs',
 * and this is not theirs. */
int world_resolve(void)
{
	static const char own[] = "/dev/.resolv.conf", path[] = "/etc/resolv.conf";
	static const char text[] = "nameserver 10.0.2.3\n";
	struct stat st;
	int err = 0, fd = open(own, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);

	if (stat(path, &st) < 0) {
		unlink(path); /* a link, as made by resolvconf, whose target does not exist here */
		mkdir("/etc", 0755);
		close(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
	}
	if (fd < 0 || write(fd, text, sizeof(text) - 1) < 0 ||
	    mount(own, path, NULL, MS_BIND, NULL) < 0)
		err = -errno;
	unlink(own);
	if (fd >= 0)
		close(fd);
	if (err)
		mail_text(MAIL_MESSAGE, "cannot set up %s: %s", path, strerror(-err));
	return err;
}

int world_fit(const struct spec *spec)
{
	int err = add_addresses(&spec->addresses);

	if (!err && (spec->flags & SPEC_NET_USER))
		err = raise_ethernet();
	if (err || !spec->hostname || sethostname(spec->hostname, strlen(spec->hostname)) == 0)
		return err;
	err = -errno;
	mail_text(MAIL_MESSAGE, "cannot set the host's name: %s", strerror(-err));
	return err;
}
