magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.55
State interstitium pool 7.04
State depot pool 0.0
State fast pool 7.32
State organs pool 28.6
State muscle pool 87.5
State deep pool 300.0
State red_cells pool 4.2
State surface pool 98.4
State crystal pool 462.0
State TRPM6_kidney signal 1.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
State L3:solid_a pool 0.0
State L3:solid_b pool 0.0
State L3:solid_c pool 0.0
State L3:residue pool 0.0
State L3:stomach pool 0.0
State L3:small_bowel pool 0.0
State L3:colon pool 0.0
State L3:plasma pool 0.0
State L3:interstitium pool 0.0
State L3:depot pool 0.0
State L3:fast pool 0.0
State L3:organs pool 0.0
State L3:muscle pool 0.0
State L3:deep pool 0.0
State L3:red_cells pool 0.0
State L3:surface pool 0.0
State L3:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.236
Parameter gut.K_small 0.166
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.028
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.0285
Parameter gut.k_shed 0.028
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.587
Parameter plasma.Q_capillary 40.0
Parameter plasma.k_depot 0.317
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 7.32
Parameter cells.tau_fast 1.81
Parameter cells.organs0 28.6
Parameter cells.tau_organs 12.7
Parameter cells.muscle0 87.5
Parameter cells.tau_muscle 73.2
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.028
Parameter cells.K_uptake 0.0139
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 254.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 98.4
Parameter bone.tau_surface 329.0
Parameter bone.richness 0.01855
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.91
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.712
Parameter kidney.n_CaSR 3.67
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1349
Parameter kidney.K_DCT 0.00222
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.576
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
Parameter L3:drunk 0.0
Parameter L3:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
div 8 86
mul 89 90
mul 91 88
const 2.302585092994046
mul 186 92
const 7.4
sub 154 188
mul 187 189
exp 190
mul 185 191
power 162 93
mul 192 193
add 184 194
const 1.0
add 196 195
div 183 197
add 196 184
mul 198 199
div 200 94
div 9 87
div 202 94
mul 95 200
mul 95 202
mul 96 10
mul 97 201
mul 112 111
add 196 113
mul 208 209
sub 196 111
div 13 102
sub 212 210
mul 211 113
sub 213 214
mul 215 215
const 4.0
mul 217 211
mul 218 113
mul 219 212
add 216 220
sqrt 221
const 2.0
mul 223 113
mul 224 212
sub 222 215
div 225 226
div 12 100
sub 228 210
sub 229 214
mul 230 230
mul 219 228
add 231 232
sqrt 233
mul 224 228
sub 234 230
div 235 236
sub 196 106
add 196 106
add 239 107
mul 223 106
mul 238 238
add 240 239
mul 107 243
add 242 244
sqrt 245
add 240 246
div 241 247
sub 196 108
mul 108 227
add 249 250
div 106 251
sub 203 252
add 203 252
add 254 107
mul 203 252
mul 223 256
mul 253 253
add 255 254
mul 107 259
add 258 260
sqrt 261
add 255 262
div 257 263
div 264 248
power 158 110
mul 266 265
mul 114 227
mul 98 203
div 269 99
div 11 99
mul 100 267
div 272 101
mul 109 100
mul 274 237
div 275 101
mul 102 267
div 277 103
mul 109 102
mul 279 227
div 280 103
mul 104 112
add 113 227
div 227 283
mul 209 284
mul 282 285
div 286 105
div 14 105
mul 85 75
mul 289 5
mul 84 7
mul 291 73
add 74 5
div 5 293
mul 292 294
mul 291 76
add 77 6
div 6 297
mul 296 298
mul 85 78
mul 300 6
add 299 301
mul 171 0
mul 172 1
mul 173 2
div 0 71
div 1 71
div 2 71
div 4 70
add 290 295
div 5 71
div 6 72
div 3 72
mul 79 201
mul 80 228
mul 115 116
div 15 316
add 196 122
mul 121 318
sub 196 121
sub 317 319
mul 320 122
sub 321 322
mul 323 323
mul 217 320
mul 325 122
mul 326 317
add 324 327
sqrt 328
mul 223 122
mul 330 317
sub 329 323
div 331 332
div 15 115
mul 120 333
mul 316 201
div 336 117
mul 316 333
div 338 117
mul 316 119
mul 340 228
div 341 118
mul 119 15
div 343 118
mul 123 203
div 345 124
div 16 124
mul 125 126
mul 348 203
mul 127 17
div 350 128
mul 130 131
mul 352 200
sub 196 134
mul 135 354
add 196 355
mul 133 356
mul 137 138
mul 358 139
sub 196 136
mul 136 134
add 360 361
mul 359 362
mul 143 200
div 364 140
power 365 141
mul 143 155
power 367 142
mul 366 368
add 196 369
div 196 370
mul 132 357
mul 372 363
mul 373 371
power 156 144
mul 374 375
sub 200 353
neg 376
exp 378
sub 196 379
mul 377 380
sub 377 381
mul 145 147
mul 383 18
sub 196 148
mul 148 161
add 385 386
mul 384 387
sub 382 388
add 382 388
add 390 146
mul 382 388
mul 223 392
mul 389 389
add 391 390
mul 146 395
add 394 396
sqrt 397
add 391 398
div 393 399
sub 382 400
mul 129 401
add 339 344
mul 175 201
add 207 404
mul 174 201
mul 176 201
power 157 82
sub 196 81
mul 81 227
add 409 410
div 408 411
sub 412 7
div 413 83
power 158 150
neg 151
power 159 416
mul 415 417
power 160 152
mul 418 419
sub 196 149
mul 149 227
add 421 422
div 420 423
sub 424 18
div 425 153
mul 19 0
mul 0 0
const 1e-200
add 428 429
div 427 430
mul 303 431
mul 20 1
mul 1 1
add 434 429
div 433 435
mul 304 436
mul 21 2
mul 2 2
add 439 429
div 438 440
mul 305 441
mul 306 431
mul 307 436
mul 308 441
mul 23 4
mul 4 4
add 447 429
div 446 448
mul 309 449
mul 24 5
mul 5 5
add 452 429
div 451 453
mul 310 454
mul 311 454
mul 25 6
mul 6 6
add 458 429
div 457 459
mul 302 460
mul 26 8
mul 8 8
add 463 429
div 462 464
mul 314 465
mul 30 12
mul 12 12
add 468 429
div 467 469
mul 315 470
mul 312 460
mul 22 3
mul 3 3
add 474 429
div 473 475
mul 313 476
mul 28 10
mul 10 10
add 479 429
div 478 480
mul 206 481
mul 204 465
mul 27 9
mul 9 9
add 485 429
div 484 486
mul 205 487
mul 270 487
mul 29 11
mul 11 11
add 491 429
div 490 492
mul 271 493
mul 273 487
mul 276 470
mul 278 487
mul 31 13
mul 13 13
add 499 429
div 498 500
mul 281 501
mul 287 501
mul 32 14
mul 14 14
add 505 429
div 504 506
mul 288 507
mul 337 465
mul 342 470
mul 33 15
mul 15 15
add 512 429
div 511 513
mul 403 514
mul 346 487
mul 34 16
mul 16 16
add 518 429
div 517 519
mul 347 520
mul 349 487
mul 35 17
mul 17 17
add 524 429
div 523 525
mul 351 526
mul 402 465
mul 405 465
mul 406 465
mul 407 465
mul 36 0
div 532 430
mul 303 533
mul 37 1
div 535 435
mul 304 536
mul 38 2
div 538 440
mul 305 539
mul 306 533
mul 307 536
mul 308 539
mul 40 4
div 544 448
mul 309 545
mul 41 5
div 547 453
mul 310 548
mul 311 548
mul 42 6
div 551 459
mul 302 552
mul 43 8
div 554 464
mul 314 555
mul 47 12
div 557 469
mul 315 558
mul 312 552
mul 39 3
div 561 475
mul 313 562
mul 45 10
div 564 480
mul 206 565
mul 204 555
mul 44 9
div 568 486
mul 205 569
mul 270 569
mul 46 11
div 572 492
mul 271 573
mul 273 569
mul 276 558
mul 278 569
mul 48 13
div 578 500
mul 281 579
mul 287 579
mul 49 14
div 582 506
mul 288 583
mul 337 555
mul 342 558
mul 50 15
div 587 513
mul 403 588
mul 346 569
mul 51 16
div 591 519
mul 347 592
mul 349 569
mul 52 17
div 595 525
mul 351 596
mul 402 555
mul 405 555
mul 406 555
mul 407 555
mul 53 0
div 602 430
mul 303 603
mul 54 1
div 605 435
mul 304 606
mul 55 2
div 608 440
mul 305 609
mul 306 603
mul 307 606
mul 308 609
mul 57 4
div 614 448
mul 309 615
mul 58 5
div 617 453
mul 310 618
mul 311 618
mul 59 6
div 621 459
mul 302 622
mul 60 8
div 624 464
mul 314 625
mul 64 12
div 627 469
mul 315 628
mul 312 622
mul 56 3
div 631 475
mul 313 632
mul 62 10
div 634 480
mul 206 635
mul 204 625
mul 61 9
div 638 486
mul 205 639
mul 270 639
mul 63 11
div 642 492
mul 271 643
mul 273 639
mul 276 628
mul 278 639
mul 65 13
div 648 500
mul 281 649
mul 287 649
mul 66 14
div 652 506
mul 288 653
mul 337 625
mul 342 628
mul 67 15
div 657 513
mul 403 658
mul 346 639
mul 68 16
div 661 519
mul 347 662
mul 349 639
mul 69 17
div 665 525
mul 351 666
mul 402 625
mul 405 625
mul 406 625
mul 407 625
add 163 164
add 672 303
sub 165 303
add 673 304
sub 166 304
add 675 305
sub 167 305
add 168 306
sub 674 306
add 679 307
sub 676 307
add 681 308
sub 678 308
sub 677 309
add 169 310
sub 309 310
sub 687 311
add 686 302
sub 311 302
add 690 314
sub 689 314
add 691 315
sub 693 312
sub 683 313
add 692 206
sub 170 206
sub 696 204
add 698 205
sub 204 205
sub 700 270
add 701 271
sub 270 271
sub 273 315
sub 702 273
add 705 276
sub 704 276
sub 706 278
add 708 281
sub 278 281
sub 710 287
add 711 288
sub 287 288
sub 699 337
add 337 342
sub 707 342
add 714 403
sub 715 403
sub 709 346
add 719 347
sub 346 347
sub 720 349
add 722 351
sub 349 351
sub 717 402
sub 725 405
sub 726 406
sub 727 407
neg 432
neg 437
add 432 437
neg 442
add 731 442
sub 729 443
add 443 444
sub 730 444
add 735 445
sub 732 445
sub 733 450
sub 450 455
sub 740 456
add 455 461
sub 456 461
add 743 466
sub 742 466
add 744 471
sub 746 472
sub 737 477
neg 482
add 745 482
sub 750 483
add 751 488
sub 483 488
sub 753 489
add 754 494
sub 489 494
sub 495 471
sub 755 495
add 758 496
sub 757 496
sub 759 497
add 761 502
sub 497 502
sub 763 503
add 764 508
sub 503 508
sub 752 509
add 509 510
sub 760 510
add 767 515
sub 768 515
sub 762 516
add 772 521
sub 516 521
sub 773 522
add 775 527
sub 522 527
sub 770 528
sub 778 529
sub 779 530
sub 780 531
neg 534
neg 537
add 534 537
neg 540
add 784 540
sub 782 541
add 541 542
sub 783 542
add 788 543
sub 785 543
sub 786 546
sub 546 549
sub 793 550
add 549 553
sub 550 553
add 796 556
sub 795 556
add 797 559
sub 799 560
sub 790 563
neg 566
add 798 566
sub 803 567
add 804 570
sub 567 570
sub 806 571
add 807 574
sub 571 574
sub 575 559
sub 808 575
add 811 576
sub 810 576
sub 812 577
add 814 580
sub 577 580
sub 816 581
add 817 584
sub 581 584
sub 805 585
add 585 586
sub 813 586
add 820 589
sub 821 589
sub 815 590
add 825 593
sub 590 593
sub 826 594
add 828 597
sub 594 597
sub 823 598
sub 831 599
sub 832 600
sub 833 601
neg 604
neg 607
add 604 607
neg 610
add 837 610
sub 835 611
add 611 612
sub 836 612
add 841 613
sub 838 613
sub 839 616
sub 616 619
sub 846 620
add 619 623
sub 620 623
add 849 626
sub 848 626
add 850 629
sub 852 630
sub 843 633
neg 636
add 851 636
sub 856 637
add 857 640
sub 637 640
sub 859 641
add 860 644
sub 641 644
sub 645 629
sub 861 645
add 864 646
sub 863 646
sub 865 647
add 867 650
sub 647 650
sub 869 651
add 870 654
sub 651 654
sub 858 655
add 655 656
sub 866 656
add 873 659
sub 874 659
sub 868 660
add 878 663
sub 660 663
sub 879 664
add 881 667
sub 664 667
sub 876 668
sub 884 669
sub 885 670
sub 886 671
add 739 177
add 781 178
add 792 179
add 834 180
add 845 181
add 887 182
div 196 86
div 196 197
mul 895 894
mul 199 896
div 196 94
mul 898 897
div 196 87
mul 898 900
mul 95 897
mul 95 900
mul 97 899
div 196 102
mul 215 905
add 906 906
mul 219 905
add 907 908
const 0.5
div 910 222
mul 911 909
mul 224 905
sub 912 905
div 196 226
mul 915 913
mul 227 915
mul 917 914
sub 916 918
div 196 100
mul 230 920
add 921 921
mul 219 920
add 922 923
div 910 234
mul 925 924
mul 224 920
sub 926 920
div 196 236
mul 929 927
mul 237 929
mul 931 928
sub 930 932
mul 108 919
div 196 251
mul 252 935
mul 936 934
neg 937
mul 252 901
mul 937 203
mul 223 939
mul 940 223
mul 253 901
mul 253 937
add 943 943
add 944 944
add 901 901
sub 938 937
mul 107 947
mul 107 948
add 945 949
add 946 950
div 910 262
mul 953 951
mul 953 952
add 901 954
sub 955 937
div 196 263
mul 958 941
mul 942 958
neg 960
mul 264 958
mul 962 956
sub 959 963
mul 962 957
sub 961 965
div 196 248
mul 967 964
mul 967 966
mul 266 968
mul 266 969
mul 98 901
div 196 99
mul 973 972
mul 100 970
mul 100 971
div 196 101
mul 977 975
mul 977 976
mul 274 933
mul 977 980
mul 102 970
mul 102 971
div 196 103
mul 984 982
mul 984 983
mul 279 919
mul 984 987
div 196 283
mul 989 919
mul 284 989
mul 991 919
sub 990 992
mul 209 993
mul 282 994
div 196 105
mul 996 995
mul 73 84
div 196 293
mul 294 999
sub 999 1000
mul 294 998
mul 292 1001
mul 76 84
div 196 297
mul 298 1005
sub 1005 1006
mul 298 1004
mul 296 1007
add 1009 300
div 196 71
div 196 70
add 289 1003
div 196 72
mul 79 899
mul 80 920
div 196 316
mul 323 1017
add 1018 1018
mul 326 1017
add 1019 1020
div 910 329
mul 1022 1021
mul 330 1017
sub 1023 1017
div 196 332
mul 1026 1024
mul 333 1026
mul 1028 1025
sub 1027 1029
mul 316 899
div 196 117
mul 1032 1031
mul 316 1030
mul 1032 1034
mul 340 920
div 196 118
mul 1037 1036
mul 1037 119
mul 123 901
div 196 124
mul 1041 1040
mul 348 901
div 196 128
mul 1044 127
mul 352 897
mul 143 897
div 196 140
mul 1048 1047
sub 141 196
power 365 1050
mul 141 1051
mul 1052 1049
mul 368 1053
mul 371 371
mul 1055 1054
mul 1056 373
mul 1057 375
sub 897 1046
mul 379 1058
mul 380 1059
mul 1060 377
sub 1061 1062
sub 1059 1063
mul 387 383
mul 388 1064
mul 382 1065
mul 223 1066
mul 223 1067
mul 389 1064
mul 1065 389
neg 1071
add 1070 1070
sub 1072 1071
add 1064 1064
add 1065 1065
mul 146 1075
mul 146 1076
add 1073 1077
add 1074 1078
div 910 398
mul 1081 1079
mul 1081 1080
add 1064 1082
add 1065 1083
div 196 399
mul 1086 1068
mul 1086 1069
mul 400 1086
mul 1089 1084
sub 1087 1090
mul 1089 1085
sub 1088 1092
sub 1064 1091
mul 129 1094
mul 1093 129
neg 1096
add 1035 1039
mul 175 899
add 904 1099
mul 174 899
mul 176 899
mul 81 919
div 196 411
mul 412 1104
mul 1105 1103
div 196 83
mul 1106 1107
neg 1108
neg 1107
mul 149 919
div 196 423
mul 424 1112
mul 1113 1111
div 196 153
mul 1114 1115
neg 1116
neg 1115
add 0 0
div 196 430
mul 1120 0
mul 1120 19
mul 431 1120
mul 1123 1119
sub 1122 1124
mul 431 171
mul 303 1121
mul 303 1125
add 1126 1128
add 1 1
div 196 435
mul 1131 1
mul 1131 20
mul 436 1131
mul 1134 1130
sub 1133 1135
mul 436 172
mul 304 1132
mul 304 1136
add 1137 1139
add 2 2
div 196 440
mul 1142 2
mul 1142 21
mul 441 1142
mul 1145 1141
sub 1144 1146
mul 441 173
mul 305 1143
mul 305 1147
add 1148 1150
mul 431 1011
mul 306 1121
mul 306 1125
add 1152 1154
mul 436 1011
mul 307 1132
mul 307 1136
add 1156 1158
mul 441 1011
mul 308 1143
mul 308 1147
add 1160 1162
add 4 4
div 196 448
mul 1165 4
mul 1165 23
mul 449 1165
mul 1168 1164
sub 1167 1169
mul 449 1012
mul 309 1166
mul 309 1170
add 1171 1173
add 5 5
div 196 453
mul 1176 5
mul 1176 24
mul 454 1176
mul 1179 1175
sub 1178 1180
mul 454 1013
mul 454 1002
mul 310 1177
mul 310 1181
add 1182 1185
mul 454 1011
mul 311 1177
mul 311 1181
add 1187 1189
add 6 6
div 196 459
mul 1192 6
mul 1192 25
mul 460 1192
mul 1195 1191
sub 1194 1196
mul 460 1008
mul 460 1010
mul 302 1193
mul 302 1197
add 1199 1201
add 8 8
div 196 464
mul 1204 8
mul 1204 26
mul 465 1204
mul 1207 1203
sub 1206 1208
mul 465 1015
mul 314 1205
mul 314 1209
add 1210 1212
add 12 12
div 196 469
mul 1215 12
mul 1215 30
mul 470 1215
mul 1218 1214
sub 1217 1219
mul 470 1016
mul 315 1216
mul 315 1220
add 1221 1223
mul 460 1014
mul 312 1193
mul 312 1197
add 1225 1227
add 3 3
div 196 475
mul 1230 3
mul 1230 22
mul 476 1230
mul 1233 1229
sub 1232 1234
mul 476 1014
mul 313 1231
mul 313 1235
add 1236 1238
add 10 10
div 196 480
mul 1241 10
mul 1241 28
mul 481 1241
mul 1244 1240
sub 1243 1245
mul 481 96
mul 206 1242
mul 206 1246
add 1247 1249
mul 465 902
mul 204 1205
mul 204 1209
add 1251 1253
add 9 9
div 196 486
mul 1256 9
mul 1256 27
mul 487 1256
mul 1259 1255
sub 1258 1260
mul 487 903
mul 205 1257
mul 205 1261
add 1262 1264
mul 487 974
mul 270 1257
mul 270 1261
add 1266 1268
add 11 11
div 196 492
mul 1271 11
mul 1271 29
mul 493 1271
mul 1274 1270
sub 1273 1275
mul 493 973
mul 271 1272
mul 271 1276
add 1277 1279
mul 487 978
mul 487 979
mul 273 1257
mul 273 1261
add 1281 1284
mul 470 981
mul 276 1216
mul 276 1220
add 1286 1288
mul 487 985
mul 487 986
mul 278 1257
mul 278 1261
add 1290 1293
add 13 13
div 196 500
mul 1296 13
mul 1296 31
mul 501 1296
mul 1299 1295
sub 1298 1300
mul 501 988
mul 281 1297
mul 281 1301
add 1302 1304
mul 501 997
mul 287 1297
mul 287 1301
add 1306 1308
add 14 14
div 196 506
mul 1311 14
mul 1311 32
mul 507 1311
mul 1314 1310
sub 1313 1315
mul 507 996
mul 288 1312
mul 288 1316
add 1317 1319
mul 465 1033
mul 337 1205
mul 337 1209
add 1321 1323
mul 470 1038
mul 342 1216
mul 342 1220
add 1325 1327
add 15 15
div 196 513
mul 1330 15
mul 1330 33
mul 514 1330
mul 1333 1329
sub 1332 1334
mul 514 1098
mul 403 1331
mul 403 1335
add 1336 1338
mul 487 1042
mul 346 1257
mul 346 1261
add 1340 1342
add 16 16
div 196 519
mul 1345 16
mul 1345 34
mul 520 1345
mul 1348 1344
sub 1347 1349
mul 520 1041
mul 347 1346
mul 347 1350
add 1351 1353
mul 487 1043
mul 349 1257
mul 349 1261
add 1355 1357
add 17 17
div 196 525
mul 1360 17
mul 1360 35
mul 526 1360
mul 1363 1359
sub 1362 1364
mul 526 1045
mul 351 1361
mul 351 1365
add 1366 1368
mul 465 1095
mul 1096 465
neg 1371
mul 402 1205
mul 402 1209
add 1370 1374
mul 465 1100
mul 405 1205
mul 405 1209
add 1376 1378
mul 465 1101
mul 406 1205
mul 406 1209
add 1380 1382
mul 465 1102
mul 407 1205
mul 407 1209
add 1384 1386
mul 1120 36
mul 533 1120
mul 1389 1119
sub 1388 1390
mul 533 171
mul 303 1391
add 1392 1393
mul 1131 37
mul 536 1131
mul 1396 1130
sub 1395 1397
mul 536 172
mul 304 1398
add 1399 1400
mul 1142 38
mul 539 1142
mul 1403 1141
sub 1402 1404
mul 539 173
mul 305 1405
add 1406 1407
mul 533 1011
mul 306 1391
add 1409 1410
mul 536 1011
mul 307 1398
add 1412 1413
mul 539 1011
mul 308 1405
add 1415 1416
mul 1165 40
mul 545 1165
mul 1419 1164
sub 1418 1420
mul 545 1012
mul 309 1421
add 1422 1423
mul 1176 41
mul 548 1176
mul 1426 1175
sub 1425 1427
mul 548 1013
mul 548 1002
mul 310 1428
add 1429 1431
mul 548 1011
mul 311 1428
add 1433 1434
mul 1192 42
mul 552 1192
mul 1437 1191
sub 1436 1438
mul 552 1008
mul 552 1010
mul 302 1439
add 1441 1442
mul 1204 43
mul 555 1204
mul 1445 1203
sub 1444 1446
mul 555 1015
mul 314 1447
add 1448 1449
mul 1215 47
mul 558 1215
mul 1452 1214
sub 1451 1453
mul 558 1016
mul 315 1454
add 1455 1456
mul 552 1014
mul 312 1439
add 1458 1459
mul 1230 39
mul 562 1230
mul 1462 1229
sub 1461 1463
mul 562 1014
mul 313 1464
add 1465 1466
mul 1241 45
mul 565 1241
mul 1469 1240
sub 1468 1470
mul 565 96
mul 206 1471
add 1472 1473
mul 555 902
mul 204 1447
add 1475 1476
mul 1256 44
mul 569 1256
mul 1479 1255
sub 1478 1480
mul 569 903
mul 205 1481
add 1482 1483
mul 569 974
mul 270 1481
add 1485 1486
mul 1271 46
mul 573 1271
mul 1489 1270
sub 1488 1490
mul 573 973
mul 271 1491
add 1492 1493
mul 569 978
mul 569 979
mul 273 1481
add 1495 1497
mul 558 981
mul 276 1454
add 1499 1500
mul 569 985
mul 569 986
mul 278 1481
add 1502 1504
mul 1296 48
mul 579 1296
mul 1507 1295
sub 1506 1508
mul 579 988
mul 281 1509
add 1510 1511
mul 579 997
mul 287 1509
add 1513 1514
mul 1311 49
mul 583 1311
mul 1517 1310
sub 1516 1518
mul 583 996
mul 288 1519
add 1520 1521
mul 555 1033
mul 337 1447
add 1523 1524
mul 558 1038
mul 342 1454
add 1526 1527
mul 1330 50
mul 588 1330
mul 1530 1329
sub 1529 1531
mul 588 1098
mul 403 1532
add 1533 1534
mul 569 1042
mul 346 1481
add 1536 1537
mul 1345 51
mul 592 1345
mul 1540 1344
sub 1539 1541
mul 592 1041
mul 347 1542
add 1543 1544
mul 569 1043
mul 349 1481
add 1546 1547
mul 1360 52
mul 596 1360
mul 1550 1359
sub 1549 1551
mul 596 1045
mul 351 1552
add 1553 1554
mul 555 1095
mul 1096 555
neg 1557
mul 402 1447
add 1556 1559
mul 555 1100
mul 405 1447
add 1561 1562
mul 555 1101
mul 406 1447
add 1564 1565
mul 555 1102
mul 407 1447
add 1567 1568
mul 1120 53
mul 603 1120
mul 1571 1119
sub 1570 1572
mul 603 171
mul 303 1573
add 1574 1575
mul 1131 54
mul 606 1131
mul 1578 1130
sub 1577 1579
mul 606 172
mul 304 1580
add 1581 1582
mul 1142 55
mul 609 1142
mul 1585 1141
sub 1584 1586
mul 609 173
mul 305 1587
add 1588 1589
mul 603 1011
mul 306 1573
add 1591 1592
mul 606 1011
mul 307 1580
add 1594 1595
mul 609 1011
mul 308 1587
add 1597 1598
mul 1165 57
mul 615 1165
mul 1601 1164
sub 1600 1602
mul 615 1012
mul 309 1603
add 1604 1605
mul 1176 58
mul 618 1176
mul 1608 1175
sub 1607 1609
mul 618 1013
mul 618 1002
mul 310 1610
add 1611 1613
mul 618 1011
mul 311 1610
add 1615 1616
mul 1192 59
mul 622 1192
mul 1619 1191
sub 1618 1620
mul 622 1008
mul 622 1010
mul 302 1621
add 1623 1624
mul 1204 60
mul 625 1204
mul 1627 1203
sub 1626 1628
mul 625 1015
mul 314 1629
add 1630 1631
mul 1215 64
mul 628 1215
mul 1634 1214
sub 1633 1635
mul 628 1016
mul 315 1636
add 1637 1638
mul 622 1014
mul 312 1621
add 1640 1641
mul 1230 56
mul 632 1230
mul 1644 1229
sub 1643 1645
mul 632 1014
mul 313 1646
add 1647 1648
mul 1241 62
mul 635 1241
mul 1651 1240
sub 1650 1652
mul 635 96
mul 206 1653
add 1654 1655
mul 625 902
mul 204 1629
add 1657 1658
mul 1256 61
mul 639 1256
mul 1661 1255
sub 1660 1662
mul 639 903
mul 205 1663
add 1664 1665
mul 639 974
mul 270 1663
add 1667 1668
mul 1271 63
mul 643 1271
mul 1671 1270
sub 1670 1672
mul 643 973
mul 271 1673
add 1674 1675
mul 639 978
mul 639 979
mul 273 1663
add 1677 1679
mul 628 981
mul 276 1636
add 1681 1682
mul 639 985
mul 639 986
mul 278 1663
add 1684 1686
mul 1296 65
mul 649 1296
mul 1689 1295
sub 1688 1690
mul 649 988
mul 281 1691
add 1692 1693
mul 649 997
mul 287 1691
add 1695 1696
mul 1311 66
mul 653 1311
mul 1699 1310
sub 1698 1700
mul 653 996
mul 288 1701
add 1702 1703
mul 625 1033
mul 337 1629
add 1705 1706
mul 628 1038
mul 342 1636
add 1708 1709
mul 1330 67
mul 658 1330
mul 1712 1329
sub 1711 1713
mul 658 1098
mul 403 1714
add 1715 1716
mul 639 1042
mul 346 1663
add 1718 1719
mul 1345 68
mul 662 1345
mul 1722 1344
sub 1721 1723
mul 662 1041
mul 347 1724
add 1725 1726
mul 639 1043
mul 349 1663
add 1728 1729
mul 1360 69
mul 666 1360
mul 1732 1359
sub 1731 1733
mul 666 1045
mul 351 1734
add 1735 1736
mul 625 1095
mul 1096 625
neg 1739
mul 402 1629
add 1738 1741
mul 625 1100
mul 405 1629
add 1743 1744
mul 625 1101
mul 406 1629
add 1746 1747
mul 625 1102
mul 407 1629
add 1749 1750
neg 171
neg 172
neg 173
sub 1752 1011
sub 1753 1011
sub 1754 1011
neg 1012
neg 1013
neg 1002
sub 1759 1011
add 1002 1008
neg 1008
neg 1010
neg 1015
neg 1014
sub 1764 1014
neg 96
sub 1765 902
neg 903
sub 1770 974
neg 973
neg 1016
sub 1771 978
neg 979
sub 1773 981
sub 1774 985
sub 1775 986
add 1778 988
sub 986 988
sub 1780 997
neg 996
sub 1769 1033
sub 1776 1038
neg 1098
sub 1777 1042
neg 1041
sub 1786 1043
neg 1045
sub 1783 1095
sub 1790 1100
sub 1791 1101
sub 1792 1102
neg 1129
neg 1127
neg 1140
neg 1138
neg 1151
neg 1149
sub 1794 1155
sub 1795 1153
sub 1796 1159
sub 1797 1157
sub 1798 1163
sub 1799 1161
neg 1174
neg 1172
neg 1186
neg 1183
neg 1184
sub 1808 1190
sub 1810 1188
add 1183 1198
neg 1198
neg 1202
neg 1200
neg 1213
neg 1211
sub 1815 1228
sub 1816 1226
neg 1239
neg 1237
neg 1250
neg 1248
sub 1817 1254
sub 1818 1252
neg 1265
neg 1263
sub 1827 1269
sub 1828 1267
neg 1280
neg 1278
neg 1224
neg 1222
sub 1829 1285
neg 1282
sub 1830 1283
sub 1833 1289
sub 1834 1287
sub 1835 1294
sub 1836 1291
sub 1837 1292
add 1841 1305
sub 1291 1305
neg 1303
sub 1844 1309
sub 1845 1307
neg 1320
neg 1318
sub 1825 1324
sub 1826 1322
sub 1838 1328
sub 1839 1326
neg 1339
neg 1337
sub 1840 1343
sub 1842 1341
neg 1354
neg 1352
sub 1856 1358
sub 1857 1356
neg 1369
neg 1367
sub 1850 1375
sub 1851 1373
sub 1864 1379
sub 1865 1377
sub 1866 1383
sub 1867 1381
sub 1868 1387
sub 1869 1385
neg 1394
neg 1401
neg 1408
sub 1872 1411
sub 1873 1414
sub 1874 1417
neg 1424
neg 1432
neg 1430
sub 1879 1435
add 1430 1440
neg 1440
neg 1443
neg 1450
sub 1884 1460
neg 1467
neg 1474
sub 1885 1477
neg 1484
sub 1890 1487
neg 1494
neg 1457
sub 1891 1498
neg 1496
sub 1893 1501
sub 1894 1505
sub 1895 1503
add 1898 1512
sub 1503 1512
sub 1900 1515
neg 1522
sub 1889 1525
sub 1896 1528
neg 1535
sub 1897 1538
neg 1545
sub 1906 1548
neg 1555
sub 1903 1560
sub 1910 1563
sub 1911 1566
sub 1912 1569
neg 1576
neg 1583
neg 1590
sub 1914 1593
sub 1915 1596
sub 1916 1599
neg 1606
neg 1614
neg 1612
sub 1921 1617
add 1612 1622
neg 1622
neg 1625
neg 1632
sub 1926 1642
neg 1649
neg 1656
sub 1927 1659
neg 1666
sub 1932 1669
neg 1676
neg 1639
sub 1933 1680
neg 1678
sub 1935 1683
sub 1936 1687
sub 1937 1685
add 1940 1694
sub 1685 1694
sub 1942 1697
neg 1704
sub 1931 1707
sub 1938 1710
neg 1717
sub 1939 1720
neg 1727
sub 1948 1730
neg 1737
sub 1945 1742
sub 1952 1745
sub 1953 1748
sub 1954 1751
rate solid_a 680
rate solid_b 682
rate solid_c 684
rate residue 695
rate stomach 685
rate small_bowel 688
rate colon 694
rate TRPM6_gut 414
rate plasma 728
rate interstitium 723
rate depot 697
rate fast 703
rate organs 716
rate muscle 712
rate deep 713
rate red_cells 718
rate surface 721
rate crystal 724
rate TRPM6_kidney 426
rate L1:solid_a 734
rate L1:solid_b 736
rate L1:solid_c 738
rate L1:residue 748
rate L1:stomach 888
rate L1:small_bowel 741
rate L1:colon 747
rate L1:plasma 889
rate L1:interstitium 776
rate L1:depot 749
rate L1:fast 756
rate L1:organs 769
rate L1:muscle 765
rate L1:deep 766
rate L1:red_cells 771
rate L1:surface 774
rate L1:crystal 777
rate L2:solid_a 787
rate L2:solid_b 789
rate L2:solid_c 791
rate L2:residue 801
rate L2:stomach 890
rate L2:small_bowel 794
rate L2:colon 800
rate L2:plasma 891
rate L2:interstitium 829
rate L2:depot 802
rate L2:fast 809
rate L2:organs 822
rate L2:muscle 818
rate L2:deep 819
rate L2:red_cells 824
rate L2:surface 827
rate L2:crystal 830
rate L3:solid_a 840
rate L3:solid_b 842
rate L3:solid_c 844
rate L3:residue 854
rate L3:stomach 892
rate L3:small_bowel 847
rate L3:colon 853
rate L3:plasma 893
rate L3:interstitium 882
rate L3:depot 855
rate L3:fast 862
rate L3:organs 875
rate L3:muscle 871
rate L3:deep 872
rate L3:red_cells 877
rate L3:surface 880
rate L3:crystal 883
flow diet stomach 163
flow swallowed stomach 164
flow swallowed solid_a 165
flow swallowed solid_b 166
flow swallowed solid_c 167
flow swallowed residue 168
flow injected depot 170
flow infused plasma 169
flow solid_a stomach 303
flow solid_b stomach 304
flow solid_c stomach 305
flow solid_a residue 306
flow solid_b residue 307
flow solid_c residue 308
flow stomach small_bowel 309
flow small_bowel plasma 310
flow small_bowel colon 311
flow colon plasma 302
flow plasma colon 314
flow organs colon 315
flow colon faeces 312
flow residue faeces 313
flow depot plasma 206
flow plasma interstitium 204
flow interstitium plasma 205
flow interstitium fast 270
flow fast interstitium 271
flow interstitium organs 273
flow organs interstitium 276
flow interstitium muscle 278
flow muscle interstitium 281
flow muscle deep 287
flow deep muscle 288
flow plasma red_cells 337
flow organs red_cells 342
flow red_cells plasma 403
flow interstitium surface 346
flow surface interstitium 347
flow interstitium crystal 349
flow crystal interstitium 351
flow plasma urine 402
flow plasma sweat 405
flow plasma faeces 406
flow plasma blood 407
flow L1:solid_a L1:stomach 432
flow L1:solid_b L1:stomach 437
flow L1:solid_c L1:stomach 442
flow L1:solid_a L1:residue 443
flow L1:solid_b L1:residue 444
flow L1:solid_c L1:residue 445
flow L1:stomach L1:small_bowel 450
flow L1:small_bowel L1:plasma 455
flow L1:small_bowel L1:colon 456
flow L1:colon L1:plasma 461
flow L1:plasma L1:colon 466
flow L1:organs L1:colon 471
flow L1:colon L1:faeces 472
flow L1:residue L1:faeces 477
flow L1:depot L1:plasma 482
flow L1:plasma L1:interstitium 483
flow L1:interstitium L1:plasma 488
flow L1:interstitium L1:fast 489
flow L1:fast L1:interstitium 494
flow L1:interstitium L1:organs 495
flow L1:organs L1:interstitium 496
flow L1:interstitium L1:muscle 497
flow L1:muscle L1:interstitium 502
flow L1:muscle L1:deep 503
flow L1:deep L1:muscle 508
flow L1:plasma L1:red_cells 509
flow L1:organs L1:red_cells 510
flow L1:red_cells L1:plasma 515
flow L1:interstitium L1:surface 516
flow L1:surface L1:interstitium 521
flow L1:interstitium L1:crystal 522
flow L1:crystal L1:interstitium 527
flow L1:plasma L1:urine 528
flow L1:plasma L1:sweat 529
flow L1:plasma L1:faeces 530
flow L1:plasma L1:blood 531
flow L2:solid_a L2:stomach 534
flow L2:solid_b L2:stomach 537
flow L2:solid_c L2:stomach 540
flow L2:solid_a L2:residue 541
flow L2:solid_b L2:residue 542
flow L2:solid_c L2:residue 543
flow L2:stomach L2:small_bowel 546
flow L2:small_bowel L2:plasma 549
flow L2:small_bowel L2:colon 550
flow L2:colon L2:plasma 553
flow L2:plasma L2:colon 556
flow L2:organs L2:colon 559
flow L2:colon L2:faeces 560
flow L2:residue L2:faeces 563
flow L2:depot L2:plasma 566
flow L2:plasma L2:interstitium 567
flow L2:interstitium L2:plasma 570
flow L2:interstitium L2:fast 571
flow L2:fast L2:interstitium 574
flow L2:interstitium L2:organs 575
flow L2:organs L2:interstitium 576
flow L2:interstitium L2:muscle 577
flow L2:muscle L2:interstitium 580
flow L2:muscle L2:deep 581
flow L2:deep L2:muscle 584
flow L2:plasma L2:red_cells 585
flow L2:organs L2:red_cells 586
flow L2:red_cells L2:plasma 589
flow L2:interstitium L2:surface 590
flow L2:surface L2:interstitium 593
flow L2:interstitium L2:crystal 594
flow L2:crystal L2:interstitium 597
flow L2:plasma L2:urine 598
flow L2:plasma L2:sweat 599
flow L2:plasma L2:faeces 600
flow L2:plasma L2:blood 601
flow L3:solid_a L3:stomach 604
flow L3:solid_b L3:stomach 607
flow L3:solid_c L3:stomach 610
flow L3:solid_a L3:residue 611
flow L3:solid_b L3:residue 612
flow L3:solid_c L3:residue 613
flow L3:stomach L3:small_bowel 616
flow L3:small_bowel L3:plasma 619
flow L3:small_bowel L3:colon 620
flow L3:colon L3:plasma 623
flow L3:plasma L3:colon 626
flow L3:organs L3:colon 629
flow L3:colon L3:faeces 630
flow L3:residue L3:faeces 633
flow L3:depot L3:plasma 636
flow L3:plasma L3:interstitium 637
flow L3:interstitium L3:plasma 640
flow L3:interstitium L3:fast 641
flow L3:fast L3:interstitium 644
flow L3:interstitium L3:organs 645
flow L3:organs L3:interstitium 646
flow L3:interstitium L3:muscle 647
flow L3:muscle L3:interstitium 650
flow L3:muscle L3:deep 651
flow L3:deep L3:muscle 654
flow L3:plasma L3:red_cells 655
flow L3:organs L3:red_cells 656
flow L3:red_cells L3:plasma 659
flow L3:interstitium L3:surface 660
flow L3:surface L3:interstitium 663
flow L3:interstitium L3:crystal 664
flow L3:crystal L3:interstitium 667
flow L3:plasma L3:urine 668
flow L3:plasma L3:sweat 669
flow L3:plasma L3:faeces 670
flow L3:plasma L3:blood 671
flow L1:swallowed L1:stomach 177
flow L1:infused L1:plasma 178
flow L2:swallowed L2:stomach 179
flow L2:infused L2:plasma 180
flow L3:swallowed L3:stomach 181
flow L3:infused L3:plasma 182
observable gut.dissolved_a 303
observable gut.dissolved_b 304
observable gut.dissolved_c 305
observable gut.passed_a 306
observable gut.passed_b 307
observable gut.passed_c 308
observable gut.emptied 309
observable gut.absorbed 310
observable gut.moved 311
observable gut.colonic 302
observable gut.voided 312
observable gut.rest_voided 313
observable gut.secreted 314
observable gut.shed 315
observable plasma.total 183
observable plasma.ionised 198
observable plasma.ultrafilterable 200
observable plasma.relative 201
observable plasma.outside 203
observable plasma.filtered_out 204
observable plasma.back 205
observable plasma.released 206
observable plasma.sweat 207
observable cells.free 227
observable cells.free_concentration 268
observable cells.held 228
observable cells.fast_in 270
observable cells.fast_out 271
observable cells.organs_in 273
observable cells.organs_out 276
observable cells.muscle_in 278
observable cells.muscle_out 281
observable cells.deep_in 287
observable cells.deep_out 288
observable erythrocyte.free 333
observable erythrocyte.total_concentration 334
observable erythrocyte.free_concentration 335
observable erythrocyte.entered 337
observable erythrocyte.left 339
observable erythrocyte.born 342
observable erythrocyte.died 344
observable bone.bound 346
observable bone.freed 347
observable bone.laid 349
observable bone.resorbed 351
observable kidney.proximal 353
observable kidney.limb 381
observable kidney.distal 400
observable kidney.excreted 401
observable kidney.urine 402
d_rate 0 0 1755
d_rate 1 1 1756
d_rate 2 2 1757
d_rate 3 0 1011
d_rate 3 1 1011
d_rate 3 2 1011
d_rate 3 3 1766
d_rate 4 0 171
d_rate 4 1 172
d_rate 4 2 173
d_rate 4 4 1758
d_rate 5 4 1012
d_rate 5 5 1761
d_rate 5 7 1760
d_rate 6 5 1011
d_rate 6 6 1767
d_rate 6 7 1763
d_rate 6 8 1015
d_rate 6 12 1016
d_rate 7 7 1110
d_rate 7 13 1109
d_rate 8 5 1013
d_rate 8 6 1010
d_rate 8 7 1762
d_rate 8 8 1793
d_rate 8 9 903
d_rate 8 10 96
d_rate 8 15 1098
d_rate 8 18 1096
d_rate 9 8 902
d_rate 9 9 1788
d_rate 9 11 973
d_rate 9 12 981
d_rate 9 13 1779
d_rate 9 16 1041
d_rate 9 17 1045
d_rate 10 10 1768
d_rate 11 9 974
d_rate 11 11 1772
d_rate 12 9 978
d_rate 12 12 1784
d_rate 12 13 979
d_rate 13 9 985
d_rate 13 13 1781
d_rate 13 14 996
d_rate 14 13 997
d_rate 14 14 1782
d_rate 15 8 1033
d_rate 15 12 1038
d_rate 15 15 1785
d_rate 16 9 1042
d_rate 16 16 1787
d_rate 17 9 1043
d_rate 17 17 1789
d_rate 18 13 1117
d_rate 18 18 1118
d_rate 19 0 1800
d_rate 19 19 1801
d_rate 20 1 1802
d_rate 20 20 1803
d_rate 21 2 1804
d_rate 21 21 1805
d_rate 22 0 1155
d_rate 22 1 1159
d_rate 22 2 1163
d_rate 22 3 1821
d_rate 22 19 1153
d_rate 22 20 1157
d_rate 22 21 1161
d_rate 22 22 1822
d_rate 23 0 1129
d_rate 23 1 1140
d_rate 23 2 1151
d_rate 23 4 1806
d_rate 23 19 1127
d_rate 23 20 1138
d_rate 23 21 1149
d_rate 23 23 1807
d_rate 24 4 1174
d_rate 24 5 1811
d_rate 24 7 1809
d_rate 24 23 1172
d_rate 24 24 1812
d_rate 25 5 1190
d_rate 25 6 1819
d_rate 25 7 1814
d_rate 25 8 1213
d_rate 25 12 1224
d_rate 25 24 1188
d_rate 25 25 1820
d_rate 25 26 1211
d_rate 25 30 1222
d_rate 26 5 1186
d_rate 26 6 1202
d_rate 26 7 1813
d_rate 26 8 1870
d_rate 26 9 1265
d_rate 26 10 1250
d_rate 26 15 1339
d_rate 26 18 1371
d_rate 26 24 1184
d_rate 26 25 1200
d_rate 26 26 1871
d_rate 26 27 1263
d_rate 26 28 1248
d_rate 26 33 1337
d_rate 27 8 1254
d_rate 27 9 1860
d_rate 27 11 1280
d_rate 27 12 1289
d_rate 27 13 1843
d_rate 27 16 1354
d_rate 27 17 1369
d_rate 27 26 1252
d_rate 27 27 1861
d_rate 27 29 1278
d_rate 27 30 1287
d_rate 27 31 1303
d_rate 27 34 1352
d_rate 27 35 1367
d_rate 28 10 1823
d_rate 28 28 1824
d_rate 29 9 1269
d_rate 29 11 1831
d_rate 29 27 1267
d_rate 29 29 1832
d_rate 30 9 1285
d_rate 30 12 1852
d_rate 30 13 1282
d_rate 30 27 1283
d_rate 30 30 1853
d_rate 31 9 1294
d_rate 31 13 1846
d_rate 31 14 1320
d_rate 31 27 1292
d_rate 31 31 1847
d_rate 31 32 1318
d_rate 32 13 1309
d_rate 32 14 1848
d_rate 32 31 1307
d_rate 32 32 1849
d_rate 33 8 1324
d_rate 33 12 1328
d_rate 33 15 1854
d_rate 33 26 1322
d_rate 33 30 1326
d_rate 33 33 1855
d_rate 34 9 1343
d_rate 34 16 1858
d_rate 34 27 1341
d_rate 34 34 1859
d_rate 35 9 1358
d_rate 35 17 1862
d_rate 35 27 1356
d_rate 35 35 1863
d_rate 36 0 1875
d_rate 36 36 1801
d_rate 37 1 1876
d_rate 37 37 1803
d_rate 38 2 1877
d_rate 38 38 1805
d_rate 39 0 1411
d_rate 39 1 1414
d_rate 39 2 1417
d_rate 39 3 1887
d_rate 39 36 1153
d_rate 39 37 1157
d_rate 39 38 1161
d_rate 39 39 1822
d_rate 40 0 1394
d_rate 40 1 1401
d_rate 40 2 1408
d_rate 40 4 1878
d_rate 40 36 1127
d_rate 40 37 1138
d_rate 40 38 1149
d_rate 40 40 1807
d_rate 41 4 1424
d_rate 41 5 1881
d_rate 41 7 1880
d_rate 41 40 1172
d_rate 41 41 1812
d_rate 42 5 1435
d_rate 42 6 1886
d_rate 42 7 1883
d_rate 42 8 1450
d_rate 42 12 1457
d_rate 42 41 1188
d_rate 42 42 1820
d_rate 42 43 1211
d_rate 42 47 1222
d_rate 43 5 1432
d_rate 43 6 1443
d_rate 43 7 1882
d_rate 43 8 1913
d_rate 43 9 1484
d_rate 43 10 1474
d_rate 43 15 1535
d_rate 43 18 1557
d_rate 43 41 1184
d_rate 43 42 1200
d_rate 43 43 1871
d_rate 43 44 1263
d_rate 43 45 1248
d_rate 43 50 1337
d_rate 44 8 1477
d_rate 44 9 1908
d_rate 44 11 1494
d_rate 44 12 1501
d_rate 44 13 1899
d_rate 44 16 1545
d_rate 44 17 1555
d_rate 44 43 1252
d_rate 44 44 1861
d_rate 44 46 1278
d_rate 44 47 1287
d_rate 44 48 1303
d_rate 44 51 1352
d_rate 44 52 1367
d_rate 45 10 1888
d_rate 45 45 1824
d_rate 46 9 1487
d_rate 46 11 1892
d_rate 46 44 1267
d_rate 46 46 1832
d_rate 47 9 1498
d_rate 47 12 1904
d_rate 47 13 1496
d_rate 47 44 1283
d_rate 47 47 1853
d_rate 48 9 1505
d_rate 48 13 1901
d_rate 48 14 1522
d_rate 48 44 1292
d_rate 48 48 1847
d_rate 48 49 1318
d_rate 49 13 1515
d_rate 49 14 1902
d_rate 49 48 1307
d_rate 49 49 1849
d_rate 50 8 1525
d_rate 50 12 1528
d_rate 50 15 1905
d_rate 50 43 1322
d_rate 50 47 1326
d_rate 50 50 1855
d_rate 51 9 1538
d_rate 51 16 1907
d_rate 51 44 1341
d_rate 51 51 1859
d_rate 52 9 1548
d_rate 52 17 1909
d_rate 52 44 1356
d_rate 52 52 1863
d_rate 53 0 1917
d_rate 53 53 1801
d_rate 54 1 1918
d_rate 54 54 1803
d_rate 55 2 1919
d_rate 55 55 1805
d_rate 56 0 1593
d_rate 56 1 1596
d_rate 56 2 1599
d_rate 56 3 1929
d_rate 56 53 1153
d_rate 56 54 1157
d_rate 56 55 1161
d_rate 56 56 1822
d_rate 57 0 1576
d_rate 57 1 1583
d_rate 57 2 1590
d_rate 57 4 1920
d_rate 57 53 1127
d_rate 57 54 1138
d_rate 57 55 1149
d_rate 57 57 1807
d_rate 58 4 1606
d_rate 58 5 1923
d_rate 58 7 1922
d_rate 58 57 1172
d_rate 58 58 1812
d_rate 59 5 1617
d_rate 59 6 1928
d_rate 59 7 1925
d_rate 59 8 1632
d_rate 59 12 1639
d_rate 59 58 1188
d_rate 59 59 1820
d_rate 59 60 1211
d_rate 59 64 1222
d_rate 60 5 1614
d_rate 60 6 1625
d_rate 60 7 1924
d_rate 60 8 1955
d_rate 60 9 1666
d_rate 60 10 1656
d_rate 60 15 1717
d_rate 60 18 1739
d_rate 60 58 1184
d_rate 60 59 1200
d_rate 60 60 1871
d_rate 60 61 1263
d_rate 60 62 1248
d_rate 60 67 1337
d_rate 61 8 1659
d_rate 61 9 1950
d_rate 61 11 1676
d_rate 61 12 1683
d_rate 61 13 1941
d_rate 61 16 1727
d_rate 61 17 1737
d_rate 61 60 1252
d_rate 61 61 1861
d_rate 61 63 1278
d_rate 61 64 1287
d_rate 61 65 1303
d_rate 61 68 1352
d_rate 61 69 1367
d_rate 62 10 1930
d_rate 62 62 1824
d_rate 63 9 1669
d_rate 63 11 1934
d_rate 63 61 1267
d_rate 63 63 1832
d_rate 64 9 1680
d_rate 64 12 1946
d_rate 64 13 1678
d_rate 64 61 1283
d_rate 64 64 1853
d_rate 65 9 1687
d_rate 65 13 1943
d_rate 65 14 1704
d_rate 65 61 1292
d_rate 65 65 1847
d_rate 65 66 1318
d_rate 66 13 1697
d_rate 66 14 1944
d_rate 66 65 1307
d_rate 66 66 1849
d_rate 67 8 1707
d_rate 67 12 1710
d_rate 67 15 1947
d_rate 67 60 1322
d_rate 67 64 1326
d_rate 67 67 1855
d_rate 68 9 1720
d_rate 68 16 1949
d_rate 68 61 1341
d_rate 68 68 1859
d_rate 69 9 1730
d_rate 69 17 1951
d_rate 69 61 1356
d_rate 69 69 1863
d_flow 8 0 171
d_flow 9 1 172
d_flow 10 2 173
d_flow 11 0 1011
d_flow 12 1 1011
d_flow 13 2 1011
d_flow 14 4 1012
d_flow 15 5 1013
d_flow 15 7 1002
d_flow 16 5 1011
d_flow 17 6 1010
d_flow 17 7 1008
d_flow 18 8 1015
d_flow 19 12 1016
d_flow 20 6 1014
d_flow 21 3 1014
d_flow 22 10 96
d_flow 23 8 902
d_flow 24 9 903
d_flow 25 9 974
d_flow 26 11 973
d_flow 27 9 978
d_flow 27 13 979
d_flow 28 12 981
d_flow 29 9 985
d_flow 29 13 986
d_flow 30 13 988
d_flow 31 13 997
d_flow 32 14 996
d_flow 33 8 1033
d_flow 34 12 1038
d_flow 35 15 1098
d_flow 36 9 1042
d_flow 37 16 1041
d_flow 38 9 1043
d_flow 39 17 1045
d_flow 40 8 1095
d_flow 40 18 1097
d_flow 41 8 1100
d_flow 42 8 1101
d_flow 43 8 1102
d_flow 44 0 1129
d_flow 44 19 1127
d_flow 45 1 1140
d_flow 45 20 1138
d_flow 46 2 1151
d_flow 46 21 1149
d_flow 47 0 1155
d_flow 47 19 1153
d_flow 48 1 1159
d_flow 48 20 1157
d_flow 49 2 1163
d_flow 49 21 1161
d_flow 50 4 1174
d_flow 50 23 1172
d_flow 51 5 1186
d_flow 51 7 1183
d_flow 51 24 1184
d_flow 52 5 1190
d_flow 52 24 1188
d_flow 53 6 1202
d_flow 53 7 1198
d_flow 53 25 1200
d_flow 54 8 1213
d_flow 54 26 1211
d_flow 55 12 1224
d_flow 55 30 1222
d_flow 56 6 1228
d_flow 56 25 1226
d_flow 57 3 1239
d_flow 57 22 1237
d_flow 58 10 1250
d_flow 58 28 1248
d_flow 59 8 1254
d_flow 59 26 1252
d_flow 60 9 1265
d_flow 60 27 1263
d_flow 61 9 1269
d_flow 61 27 1267
d_flow 62 11 1280
d_flow 62 29 1278
d_flow 63 9 1285
d_flow 63 13 1282
d_flow 63 27 1283
d_flow 64 12 1289
d_flow 64 30 1287
d_flow 65 9 1294
d_flow 65 13 1291
d_flow 65 27 1292
d_flow 66 13 1305
d_flow 66 31 1303
d_flow 67 13 1309
d_flow 67 31 1307
d_flow 68 14 1320
d_flow 68 32 1318
d_flow 69 8 1324
d_flow 69 26 1322
d_flow 70 12 1328
d_flow 70 30 1326
d_flow 71 15 1339
d_flow 71 33 1337
d_flow 72 9 1343
d_flow 72 27 1341
d_flow 73 16 1354
d_flow 73 34 1352
d_flow 74 9 1358
d_flow 74 27 1356
d_flow 75 17 1369
d_flow 75 35 1367
d_flow 76 8 1375
d_flow 76 18 1372
d_flow 76 26 1373
d_flow 77 8 1379
d_flow 77 26 1377
d_flow 78 8 1383
d_flow 78 26 1381
d_flow 79 8 1387
d_flow 79 26 1385
d_flow 80 0 1394
d_flow 80 36 1127
d_flow 81 1 1401
d_flow 81 37 1138
d_flow 82 2 1408
d_flow 82 38 1149
d_flow 83 0 1411
d_flow 83 36 1153
d_flow 84 1 1414
d_flow 84 37 1157
d_flow 85 2 1417
d_flow 85 38 1161
d_flow 86 4 1424
d_flow 86 40 1172
d_flow 87 5 1432
d_flow 87 7 1430
d_flow 87 41 1184
d_flow 88 5 1435
d_flow 88 41 1188
d_flow 89 6 1443
d_flow 89 7 1440
d_flow 89 42 1200
d_flow 90 8 1450
d_flow 90 43 1211
d_flow 91 12 1457
d_flow 91 47 1222
d_flow 92 6 1460
d_flow 92 42 1226
d_flow 93 3 1467
d_flow 93 39 1237
d_flow 94 10 1474
d_flow 94 45 1248
d_flow 95 8 1477
d_flow 95 43 1252
d_flow 96 9 1484
d_flow 96 44 1263
d_flow 97 9 1487
d_flow 97 44 1267
d_flow 98 11 1494
d_flow 98 46 1278
d_flow 99 9 1498
d_flow 99 13 1496
d_flow 99 44 1283
d_flow 100 12 1501
d_flow 100 47 1287
d_flow 101 9 1505
d_flow 101 13 1503
d_flow 101 44 1292
d_flow 102 13 1512
d_flow 102 48 1303
d_flow 103 13 1515
d_flow 103 48 1307
d_flow 104 14 1522
d_flow 104 49 1318
d_flow 105 8 1525
d_flow 105 43 1322
d_flow 106 12 1528
d_flow 106 47 1326
d_flow 107 15 1535
d_flow 107 50 1337
d_flow 108 9 1538
d_flow 108 44 1341
d_flow 109 16 1545
d_flow 109 51 1352
d_flow 110 9 1548
d_flow 110 44 1356
d_flow 111 17 1555
d_flow 111 52 1367
d_flow 112 8 1560
d_flow 112 18 1558
d_flow 112 43 1373
d_flow 113 8 1563
d_flow 113 43 1377
d_flow 114 8 1566
d_flow 114 43 1381
d_flow 115 8 1569
d_flow 115 43 1385
d_flow 116 0 1576
d_flow 116 53 1127
d_flow 117 1 1583
d_flow 117 54 1138
d_flow 118 2 1590
d_flow 118 55 1149
d_flow 119 0 1593
d_flow 119 53 1153
d_flow 120 1 1596
d_flow 120 54 1157
d_flow 121 2 1599
d_flow 121 55 1161
d_flow 122 4 1606
d_flow 122 57 1172
d_flow 123 5 1614
d_flow 123 7 1612
d_flow 123 58 1184
d_flow 124 5 1617
d_flow 124 58 1188
d_flow 125 6 1625
d_flow 125 7 1622
d_flow 125 59 1200
d_flow 126 8 1632
d_flow 126 60 1211
d_flow 127 12 1639
d_flow 127 64 1222
d_flow 128 6 1642
d_flow 128 59 1226
d_flow 129 3 1649
d_flow 129 56 1237
d_flow 130 10 1656
d_flow 130 62 1248
d_flow 131 8 1659
d_flow 131 60 1252
d_flow 132 9 1666
d_flow 132 61 1263
d_flow 133 9 1669
d_flow 133 61 1267
d_flow 134 11 1676
d_flow 134 63 1278
d_flow 135 9 1680
d_flow 135 13 1678
d_flow 135 61 1283
d_flow 136 12 1683
d_flow 136 64 1287
d_flow 137 9 1687
d_flow 137 13 1685
d_flow 137 61 1292
d_flow 138 13 1694
d_flow 138 65 1303
d_flow 139 13 1697
d_flow 139 65 1307
d_flow 140 14 1704
d_flow 140 66 1318
d_flow 141 8 1707
d_flow 141 60 1322
d_flow 142 12 1710
d_flow 142 64 1326
d_flow 143 15 1717
d_flow 143 67 1337
d_flow 144 9 1720
d_flow 144 61 1341
d_flow 145 16 1727
d_flow 145 68 1352
d_flow 146 9 1730
d_flow 146 61 1356
d_flow 147 17 1737
d_flow 147 69 1367
d_flow 148 8 1742
d_flow 148 18 1740
d_flow 148 60 1373
d_flow 149 8 1745
d_flow 149 60 1377
d_flow 150 8 1748
d_flow 150 60 1381
d_flow 151 8 1751
d_flow 151 60 1385
