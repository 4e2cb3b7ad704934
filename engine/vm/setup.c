// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/setup.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wordexp.h>

#include "base/err.h"
#include "base/file.h"
#include "engine/install.h"
#include "engine/vm/boot.h"
#include "engine/vm/files/changed.h"
#include "engine/vm/files/fetched.h"
#include "engine/vm/files/files.h"
#include "engine/vm/files/xattrs.h"
#include "engine/vm/guest_modules.h"
#include "engine/vm/probe.h"
#include "guest/protocol.h"
#include "kernels/kernel.h"
#include "sym/ktypes.h"
#include "sym/module.h"

#define MODULES_MAX   32
#define RAM_MB        512
#define RAM_MB_ORACLE 2048
#define RAM_MB_SPARE  64 /* for what the program writes */

/* ---- what to run ---- */

/* A 64-bit kernel runs programs of both kinds. */
static int check_bits(const struct setup *s, const char *path, struct err *e)
{
	if (kernel_entry(s->kernel)->bits == 64 || files_program_bits(path) != 64)
		return 0;
	return err_set(e, -ENOEXEC,
		       "%s is a 64-bit program (or its interpreter is), which the 32-bit kernel %s "
		       "cannot run: take a 32-bit program (gcc -m32), or a 64-bit kernel",
		       path, kernel_entry(s->kernel)->release);
}

static int add_job(struct setup *s, char *const *argv, bool main, struct err *e)
{
	char path[4096];
	struct guest_spec_job job = { .exe = path, .argv = argv, .main = main };
	int r = files_find_program(argv[0], path, sizeof(path), e);

	if (!r && main)
		snprintf(s->program, sizeof(s->program), "%s", path);
	if (!r)
		r = check_bits(s, path, e);
	if (!r && !s->opts->host_files)
		r = files_add_program(s->parcel, path, getenv("LD_LIBRARY_PATH"), e);
	if (!r)
		guest_spec_job(&s->spec, &job);
	return r;
}

/* Splits a command of --also into words as a shell does, without running anything. */
static int add_also(struct setup *s, const char *command, struct err *e)
{
	wordexp_t words;
	int r;

	if (wordexp(command, &words, WRDE_NOCMD | WRDE_UNDEF))
		return err_set(e, -EINVAL,
			       "--also '%s': this is not a simple command (quotes and $VARIABLES "
			       "are understood, pipes and substitutions are not)",
			       command);
	if (!words.we_wordc) {
		wordfree(&words);
		return err_set(e, -EINVAL, "--also '%s': the command is empty", command);
	}
	r = add_job(s, words.we_wordv, false, e);
	s->n_also++;
	wordfree(&words);
	return r;
}

static uint32_t spec_flags(const struct setup *s)
{
	return (s->opts->bare ? SPEC_DEBUGCON : 0) | (s->opts->oracle ? SPEC_ORACLE : 0) |
	       (s->input.live && s->vm.mode == VM_REPEATABLE ? SPEC_INPUT_PACED : 0) |
	       (s->input.live ? SPEC_INPUT_LIVE : 0) | (s->opts->host_files ? SPEC_HOST_FILES : 0) |
	       (s->opts->net_user ? SPEC_NET_USER : 0);
}

static uint32_t linger_ms(const struct setup *s)
{
	unsigned seconds = s->opts->linger;

	if (seconds == RECORD_LINGER_DEFAULT)
		seconds = s->vm.mode == VM_REPEATABLE ? RECORD_LINGER_GUEST : RECORD_LINGER_HOST;
	return seconds * 1000;
}

static int add_jobs(struct setup *s, struct err *e)
{
	int r = 0;

	guest_spec_begin(&s->spec, spec_flags(s));
	guest_spec_linger(&s->spec, linger_ms(s));
	for (char *const *a = s->opts->addresses; a && *a; a++)
		guest_spec_text(&s->spec, SPEC_ADDRESS, *a);
	for (unsigned i = 0; fetched_path(s->fetched, i); i++)
		guest_spec_text(&s->spec, SPEC_FETCH, fetched_path(s->fetched, i));
	for (char *const *a = s->opts->also; a && *a && !r; a++)
		r = add_also(s, *a, e);
	if (!r) {
		r = add_job(s, s->opts->argv, true, e);
		s->not_executable = r == -ENOEXEC;
		s->not_found = r == -ENOENT;
	}
	return r;
}

static int add_stdin(struct setup *s, struct err *e)
{
	struct buf b = { 0 };
	int r;

	if (!s->input.file)
		return 0;
	r = file_read_fd(0, "standard input", (size_t)RECORD_MEMORY_MOST << 20, &b, e);
	if (!r)
		r = files_add_bytes(s->parcel, STDIN_PATH, buf_str(&b), b.len, 0644);
	buf_free(&b);
	return r;
}

static int add_init(struct setup *s, struct err *e)
{
	char path[4096];
	int r = boot_add_init(s->boot, kernel_entry(s->kernel)->bits, path, sizeof(path), e);

	if (!r && !(s->init = module_open(path, NULL, e)))
		return -EINVAL;
	return r;
}

/* Folders that programs expect to exist when they write; empty, except for what is added later. */
static int add_folders(struct files *files)
{
	static const char *const always[] = { "/tmp", "/var/tmp", "/proc", "/sys", "/dev", "/run" };
	static const char *const named[] = { "TMPDIR", "HOME" };
	char *cwd = getcwd(NULL, 0);
	struct stat st;
	int r = 0;

	for (size_t i = 0; !r && i < sizeof(always) / sizeof(always[0]); i++)
		r = files_add_dir(files, always[i]);
	if (!r && cwd)
		r = files_add_dir(files, cwd);
	free(cwd);
	for (size_t i = 0; !r && i < sizeof(named) / sizeof(named[0]); i++) {
		const char *path = getenv(named[i]);

		if (path && path[0] == '/' && !stat(path, &st) && S_ISDIR(st.st_mode))
			r = files_add_dir(files, path);
	}
	return r;
}

/* ld.so does not look into a missing folder: a program that opens a library by name would never ask
 * for it there, so its absence could not be reported. */
static int add_library_folders(struct files *files, const char *path)
{
	char *folders = strdup(path ? path : ""), *save = NULL;
	struct stat st;
	int r = folders ? 0 : -ENOMEM;

	for (char *p = r ? NULL : strtok_r(folders, ":;", &save); p && !r;
	     p = strtok_r(NULL, ":;", &save))
		if (*p == '/' && !stat(p, &st) && S_ISDIR(st.st_mode))
			r = files_add_dir(files, p);
	free(folders);
	return r;
}

static int add_programs_files(struct setup *s, struct err *e)
{
	int r = files_add_defaults(s->parcel, e);

	if (!r)
		r = add_folders(s->parcel);
	if (!r)
		r = add_library_folders(s->parcel, getenv("LD_LIBRARY_PATH"));
	for (char *const *w = s->opts->with; !r && w && *w; w++)
		r = files_add(s->parcel, *w, getenv("LD_LIBRARY_PATH"), e);
	return r;
}

static void add_xattr(void *ctx, const char *path, const char *name, const void *value, size_t n)
{
	struct setup *s = ctx;

	guest_spec_xattr(&s->spec, path, name, value, n);
}

/* The files' extended attributes, when all files are known. */
static int add_xattrs(struct setup *s, struct err *e)
{
	if (s->opts->host_files)
		path_each_capability(s->program, getenv("PATH"), add_xattr, s);
	else if (!files_each_xattr(s->parcel, add_xattr, s))
		return err_set(e, -ENOMEM, "out of memory");
	return 0;
}

static int add_files(struct setup *s, struct err *e)
{
	int r = s->opts->host_files ? 0 : add_programs_files(s, e);

	if (!r)
		r = add_xattrs(s, e);
	guest_spec_end(&s->spec);
	if (!r)
		r = add_stdin(s, e);
	if (!r)
		r = files_add_bytes(s->parcel, SPEC_PATH, buf_str(&s->spec), s->spec.len, 0600);
	return r;
}

/* ---- the machine ---- */

static int find_kernel(const struct record_opts *o, struct kernel_entry *k, struct err *e)
{
	if (o->i386)
		return kernels_find_i386(o->kernel, k, e);
	if (o->host_files && !o->kernel)
		return kernels_find_with("9p", k, e);
	return kernels_find(o->kernel, k, e);
}

/* Finds the kernel, and finds out all that is needed about it. */
static int open_kernel(struct setup *s, struct err *e)
{
	const struct record_opts *o = s->opts;
	struct kernel_entry entry;
	int r = find_kernel(o, &entry, e);

	if (r)
		return r;
	s->kernel = kernel_open(&entry);
	if (!s->kernel)
		return err_set(e, -ENOMEM, "out of memory");
	r = probe_symbols(s->kernel, &s->qemu, o->progress, o->progress_ctx, e);
	if (!r && entry.bits == 32)
		r = probe_layout(s->kernel, &s->qemu, o->progress, o->progress_ctx, e);
	else if (!r && !kernel_types(s->kernel, e))
		r = -EINVAL;
	return r;
}

/*
 * QEMU before 8.0 leaves wrong flags after cmpxchg16b until another instruction sets them: it does
 * not check where they currently are (`cc_op`) before it changes one. Kernels from 6.5 on branch
 * right after it (`freelist_counter` came with that), so that an interrupt before the branch's
 * target saves the wrong flags, and its return loads them: one boot in five ended in a panic.
 * Without the instruction the kernel uses a function instead.
 */
static bool flags_get_lost(const struct setup *s)
{
	const struct ktypes *types = kernel_types(s->kernel, NULL);
	struct err e;

	return types && s->qemu.major < 8 &&
	       ktypes_offset(types, "slab", "freelist_counter", &e) >= 0;
}

/* The model, without features that it must not have: the recorder does not walk five-level page
 * tables, which `max` brings. */
static void choose_model(const struct setup *s, char *cpu, size_t size)
{
	const char *model = s->opts->cpu ? s->opts->cpu : QEMU_CPU;

	snprintf(cpu, size, "%s%s%s", model,
		 !strncmp(model, "max", 3) && !strstr(model, "la57") ? ",la57=off" : "",
		 flags_get_lost(s) && !strstr(model, "cx16") ? ",-cx16" : "");
}

/*
 * What makes a run unrepeatable is shown in the first line. Input does not: it is recorded as it
 * was given to the guest, with its time (recorder/input.h). The host's files alone only shift the
 * times at which they arrive.
 */
static enum vm_mode choose_mode(struct setup *s)
{
	const struct {
		bool is;
		const char *name;
	} reasons[] = {
		{ s->opts->fast, "fast" },
		{ s->opts->net_user, "live network" },
		{ s->opts->host_files, "the host's files" },
	};
	const bool live = s->opts->fast || s->opts->net_user;
	size_t len = 0;

	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].is)
			len += snprintf(s->mode + len, sizeof(s->mode) - len, "%s%s",
					len    ? ", "
					: live ? "not repeatable: "
					       : "not exactly repeatable: ",
					reasons[i].name);
	if (!len)
		snprintf(s->mode, sizeof(s->mode), "repeatable%s",
			 !s->input.live      ? ""
			 : s->opts->no_rerun ? " (input not kept)"
					     : " (input recorded)");
	return s->opts->fast ? VM_FAST : len ? VM_LIVE : VM_REPEATABLE;
}

/* The kernel has no '-' in module names. */
static int wanted_name(const char *name, char *out, size_t size, struct err *e)
{
	if (!*name || strchr(name, '/') || snprintf(out, size, "%s", name) >= (int)size)
		return err_set(e, -EINVAL, "--module %s: this is not a module's name", name);
	for (char *p = strchr(out, '-'); p; p = strchr(p, '-'))
		*p = '_';
	return 0;
}

static int add_modules(struct setup *s, struct err *e)
{
	char names[MODULES_MAX][64];
	const char *wanted[MODULES_MAX + 8];
	size_t n = 0, named = 0;
	int r = 0;

	if (s->opts->host_files || s->opts->net_user)
		wanted[n++] = "virtio_pci";
	if (s->opts->net_user)
		wanted[n++] = "virtio_net";
	if (s->opts->host_files) {
		wanted[n++] = "9pnet_virtio";
		wanted[n++] = "9p";
		wanted[n++] = "overlay";
	}
	for (char *const *m = s->opts->modules; m && *m && !r && named < MODULES_MAX; m++) {
		r = wanted_name(*m, names[named], sizeof(names[named]), e);
		wanted[n++] = names[named++];
	}
	wanted[n] = NULL;
	if (r || !n)
		return r;
	return guest_modules_add(&s->modules, s->boot, kernel_entry(s->kernel), wanted, e);
}

static int choose_machine(struct setup *s, struct err *e)
{
	int n;

	choose_model(s, s->cpu, sizeof(s->cpu));
	n = snprintf(s->append, sizeof(s->append), KERNEL_WORDS "%s%s%s",
		     s->opts->mitigations ? "" : " mitigations=off", s->opts->append ? " " : "",
		     s->opts->append ? s->opts->append : "");
	if (n >= (int)sizeof(s->append))
		return err_set(e, -E2BIG,
			       "--append: the kernel's command line holds at most %zu bytes",
			       sizeof(s->append) - 1);
	s->vm = (struct vm_config){
		.qemu = &s->qemu,
		.vmlinux = kernel_entry(s->kernel)->boot,
		.cpu = s->cpu,
		.append = s->append,
		.mode = s->vm.mode,
		.ram_mb = s->opts->memory_mb ? s->opts->memory_mb
			  : s->opts->oracle  ? RAM_MB_ORACLE
					     : RAM_MB,
		.recorder = !s->opts->bare,
		.host_files = s->opts->host_files,
		.net_user = s->opts->net_user,
	};
	return 0;
}

int set_up_machine(struct setup *s, struct err *e)
{
	int r = qemu_find(&s->qemu, s->opts->qemu, e);

	s->vm.mode = choose_mode(s);
	s->boot = files_new();
	if (!s->boot)
		return err_set(e, -ENOMEM, "out of memory");
	if (!r)
		r = open_kernel(s, e);
	if (!r)
		r = choose_machine(s, e);
	if (!r)
		r = add_init(s, e);
	return r ? r : add_modules(s, e);
}

int set_up(struct setup *s, struct err *e)
{
	int r;

	s->input = guest_input_of_caller();
	s->fetched = fetched_new(s->opts->fetch);
	s->parcel = files_new();
	s->changed = changed_new();
	if (!s->parcel || !s->fetched || !s->changed)
		return err_set(e, -ENOMEM, "out of memory");
	files_set_preload(s->parcel, getenv("LD_PRELOAD"));
	r = set_up_machine(s, e);
	if (!r)
		r = add_jobs(s, e);
	return r ? r : add_files(s, e);
}

/*
 * An in-memory file system may take half of the guest's memory: larger content gets more memory, in
 * few steps, because each size needs a snapshot of its own.
 */
static int fit_memory(struct setup *s, struct vm *vm, struct err *e)
{
	const size_t files_mb = lseek(vm->parcel_fd, 0, SEEK_END) >> 20;
	size_t needed = s->vm.ram_mb;

	while (needed / 2 < files_mb + RAM_MB_SPARE && needed <= RECORD_MEMORY_MOST)
		needed *= 2;
	if (s->opts->memory_mb && needed > s->opts->memory_mb && needed <= RECORD_MEMORY_MOST)
		return err_set(e, -E2BIG,
			       "the files for the VM are %zu MiB, and at most half of its memory "
			       "can hold files: --memory %uM is too small, %zuM would do",
			       files_mb, s->opts->memory_mb, needed);
	if (needed > RECORD_MEMORY_MOST)
		return err_set(
			e, -E2BIG,
			"the files for the VM are %zu MiB, more than its memory can hold: take "
			"less along (--with)",
			files_mb);
	s->vm.ram_mb = needed;
	return 0;
}

int set_up_initramfs(struct setup *s, struct vm *vm, struct err *e)
{
	return files_write(s->boot, vm->initrd_fd, e);
}

int set_up_files(struct setup *s, struct vm *vm, struct err *e)
{
	int r = set_up_initramfs(s, vm, e);

	if (!r)
		r = files_write(s->parcel, vm->parcel_fd, e);
	if (!r)
		r = fit_memory(s, vm, e);
	return r ? r : vm_resize(vm, s->vm.ram_mb, e);
}

void set_up_free(struct setup *s)
{
	kernel_close(s->kernel);
	module_free(s->init);
	kernels_modules_free(&s->modules);
	changed_free(s->changed);
	fetched_free(s->fetched);
	files_free(s->boot);
	files_free(s->parcel);
	buf_free(&s->spec);
}
