// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/machine.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/address.h"
#include "guest/menuos/failure.h"
#include "guest/net.h"
#include "guest/protocol.h"

static const struct {
	const char *type, *on;
} mounts[] = {
	{ "proc", "/proc" },
	{ "sysfs", "/sys" },
	{ "devtmpfs", "/dev" },
};

static void mount_all(void)
{
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
		mkdir(mounts[i].on, 0755);
		if (mount(mounts[i].type, mounts[i].on, mounts[i].type, 0, NULL) < 0 &&
		    errno != EBUSY)
			fail("mount", mounts[i].on, NULL);
	}
	mkdir("/tmp", 01777);
}

/* /dev/console cannot be a controlling terminal, so Ctrl-C would be no signal: takes the device
 * behind it, which is named last ("tty0 ttyS0"). */
static void take_console(void)
{
	char names[128] = "", path[160], *name;
	int fd = open("/sys/class/tty/console/active", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, names, sizeof(names) - 1);

	if (fd >= 0)
		close(fd);
	if (n <= 0)
		return;
	names[strcspn(names, "\n")] = '\0';
	name = strrchr(names, ' ');
	snprintf(path, sizeof(path), "/dev/%s", name ? name + 1 : names);
	setsid();
	fd = open(path, O_RDWR);
	if (fd < 0)
		return;
	ioctl(fd, TIOCSCTTY, 0);
	for (int i = 0; i < 3; i++)
		dup2(fd, i);
	if (fd > 2)
		close(fd);
}

static int is_module(const struct dirent *entry)
{
	return strstr(entry->d_name, ".ko") != NULL;
}

static void load_module(const char *file)
{
	char path[512];
	int fd;

	snprintf(path, sizeof(path), MODULES_PATH "/%s", file);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || (syscall(SYS_finit_module, fd, "", 0) < 0 && errno != EEXIST))
		fail("module", path, NULL);
	if (fd >= 0)
		close(fd);
}

/* In the order of their names. */
static void load_modules(void)
{
	struct dirent **list;
	int n = scandir(MODULES_PATH, &list, is_module, alphasort);

	for (int i = 0; i < n; i++) {
		load_module(list[i]->d_name);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
}

/* QEMU's user-mode network with its defaults, as its DHCP server would report them. */
static int ethernet_up(const char *device)
{
	struct address own, gateway;
	int err = net_up(device);

	address_parse("10.0.2.15/24", &own);
	address_parse("10.0.2.2", &gateway);
	if (!err)
		err = net_add_address(device, &own);
	return err ? err : net_add_gateway(device, &gateway);
}

static void network_up(void)
{
	int err = net_up("lo");

	errno = -err;
	if (err)
		fail("network", "lo", NULL);
	err = if_nametoindex("eth0") ? ethernet_up("eth0") : 0;
	errno = -err;
	if (err)
		fail("network", "eth0", NULL);
}

void machine_set_up(void)
{
	mount_all();
	take_console();
	load_modules();
	network_up();
}

void machine_power_off(void)
{
	sync();
	reboot(RB_POWER_OFF);
	reboot(RB_AUTOBOOT);
	for (;;)
		pause();
}
